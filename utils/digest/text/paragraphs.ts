import type { Span } from '../../span.ts';

/** The non-empty lines of a text, without the white space around them. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.end > trimmed.start) paragraphs.push(trimmed);
    start = end + 1;
  }
  return paragraphs;
}

const SPACE = /\s/;

/** The span without white space at either end; empty where it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
