import type { Removal, RemovalKind } from './article.ts';
import { toBlocks } from './to-blocks.ts';

/** The log of what the prepare steps take out of the copied page, outside the article's blocks. */
export class Removals {
  readonly list: Removal[] = [];
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Takes an element out of the page and writes it down; one without words goes unlogged. */
  take(element: Element, kind: RemovalKind, reason: string): void {
    const blocks = toBlocks(element, this.url);
    element.remove();
    const text = blocks
      .map((block) => block.text)
      .filter(Boolean)
      .join('\n\n');
    if (!text) return;
    const html = blocks.map((block) => block.element.outerHTML).join('');
    this.list.push({ kind, text, reason, block: { html, text }, before: null });
  }
}
