import { fold } from './compare.ts';
import type { DraftBlock } from './draft.ts';
import { textIn } from './read-text.ts';

/** One line of a caption, or of a paragraph that may be one. */
export interface Line {
  nodes: Node[];
  text: string;
  folded: string;
}

export function isFigure(block: DraftBlock): boolean {
  return block.element.tagName === 'FIGURE' && block.element.querySelector('img') !== null;
}

/**
 * Puts a figure in order: its pictures first, then all its lines as one caption. Lines stay apart
 * (as paragraphs) until the captions are tidied.
 */
export function arrangeFigure(figure: Element): void {
  const lines = [...figure.children].filter((child) => child.tagName !== 'IMG');
  if (!lines.length) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  figure.append(caption);
  const [only] = lines;
  if (lines.length === 1 && only?.tagName === 'P') {
    caption.append(...only.childNodes);
    only.remove();
  } else caption.append(...lines);
}

/** The lines of a paragraph, a heading or a figure's caption, which `<br>` and blocks divide. */
export function linesOf(element: Element): Line[] {
  const holder = element.tagName === 'FIGURE' ? element.querySelector('figcaption') : element;
  if (!holder) return [];
  const parts: Node[][] = [[]];
  for (const node of holder.childNodes) {
    const name = node.nodeType === 1 ? (node as Element).tagName : '';
    if (name === 'BR') parts.push([]);
    else if (/^(?:P|H\d|LI|UL|OL|BLOCKQUOTE|TABLE)$/.test(name))
      parts.push([...node.childNodes], []);
    else parts.at(-1)?.push(node);
  }
  return parts.map(lineOf).filter((line) => line.folded);
}

/** Gives a figure its one caption, the lines with a space between them; none takes it away. */
export function setCaption(figure: Element, lines: Line[]): void {
  const caption = figure.ownerDocument.createElement('figcaption');
  for (const [i, { nodes }] of lines.entries()) {
    if (i) caption.append(' ');
    caption.append(...nodes);
  }
  figure.querySelector('figcaption')?.remove();
  if (lines.length) figure.append(caption);
}

/** What a figure's caption says, or null. */
export function captionOf(figure: Element): string | null {
  const caption = figure.querySelector('figcaption');
  return (caption && lineOf([...caption.childNodes]).text) || null;
}

function lineOf(nodes: Node[]): Line {
  const words = nodes.map((node) =>
    node.nodeType === 1 ? textIn(node as Element) : (node.nodeValue ?? ''),
  );
  const text = words.join('').replace(/\s+/g, ' ').trim();
  return { nodes, text, folded: fold(text) };
}
