import type { Span } from '../span.ts';

/** Letters before and after the span that tell equal passages apart. */
const SURROUNDINGS = 40;

/**
 * Finds in a rendered article's text the place of a span of the article's own text. The two are the
 * same as a rule. They differ where rendering left something out, such as a block that a newer
 * version no longer shows; then the same words are looked for, and of several places the one whose
 * surroundings agree best is taken.
 * @param text the article's text, which the span is measured on.
 * @param shown the text as rendered.
 * @returns the span in `shown`, or null where the words are not there.
 */
export function locateSpan(span: Span, text: string, shown: string): Span | null {
  if (text === shown) return span;
  const words = text.slice(span.start, span.end);
  if (!words) return null;
  let best: Span | null = null;
  let bestScore = -1;
  for (let at = shown.indexOf(words); at >= 0; at = shown.indexOf(words, at + 1)) {
    const found = { start: at, end: at + words.length };
    const score = agreement(text, span, shown, found);
    if (score > bestScore) [best, bestScore] = [found, score];
  }
  return best;
}

/** How many letters around two equal passages agree, counted outwards from each end. */
function agreement(a: string, inA: Span, b: string, inB: Span): number {
  let score = 0;
  for (let i = 1; i <= SURROUNDINGS && differsNot(a[inA.start - i], b[inB.start - i]); i++) score++;
  for (let i = 0; i < SURROUNDINGS && differsNot(a[inA.end + i], b[inB.end + i]); i++) score++;
  return score;
}

function differsNot(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
