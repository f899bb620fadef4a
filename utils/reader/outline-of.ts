import type { ReadText } from '../article/read-text.ts';
import type { Span } from '../span.ts';

/** A heading of an article. */
export interface Heading {
  /** Its words. */
  span: Span;
  /** 0 for those of the highest level that the article has, 1 for all below. */
  depth: 0 | 1;
}

/** With fewer headings an article needs no outline. */
const FEWEST = 3;

/** The headings of a read article in order; none where there are too few to find one's way by. */
export function outlineOf(read: ReadText): Heading[] {
  const found: { element: Element; level: number; span: Span }[] = [];
  for (const { node, start, length } of read.runs) {
    const element = node.parentElement?.closest('h1, h2, h3, h4, h5, h6');
    if (!element) continue;
    const last = found.at(-1);
    if (last?.element === element) last.span.end = start + length;
    else {
      const level = Number(element.tagName.slice(1));
      found.push({ element, level, span: { start, end: start + length } });
    }
  }
  if (found.length < FEWEST) return [];
  const highest = Math.min(...found.map(({ level }) => level));
  return found.map(({ span, level }) => ({ span, depth: level === highest ? 0 : 1 }));
}
