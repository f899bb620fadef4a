import type { Span } from '../span.ts';
import { anchorsIn } from './anchor-quote.ts';
import type { Highlight } from './highlight.ts';

/** A highlight with its place in the article's text; null where its words are not there any more. */
export interface Placed {
  highlight: Highlight;
  span: Span | null;
}

/** The highlights with their places, in the order of the text; those without a place come last. */
export function placeHighlights(highlights: Highlight[], text: string): Placed[] {
  if (!highlights.length) return [];
  const anchor = anchorsIn(text);
  const placed = highlights.map((highlight) => ({ highlight, span: anchor(highlight.quote) }));
  const order = ({ span }: Placed) => span?.start ?? text.length;
  return placed.sort((a, b) => order(a) - order(b));
}
