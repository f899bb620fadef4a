import type { TextQuote } from '../protocol.ts';
import type { Span } from '../span.ts';

/** Characters of the article on either side, enough to tell one "he said" from another. */
const SURROUNDINGS = 80;

/** The words of a span with what stands around them, to send to a page. */
export function quoteOfSpan(text: string, { start, end }: Span): TextQuote {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - SURROUNDINGS), start),
    after: text.slice(end, end + SURROUNDINGS),
  };
}
