import type { Span } from '../utils/span.ts';

/** Quotes of more words than this say enough by themselves. */
const FEW = 6;
const BEFORE = 72;
const AFTER = 36;

/**
 * The article's own words around a quote of a few words, from the same paragraph and without the
 * quotation marks next to it: "the relationship is currently" before "at zero".
 * @returns null where the quote needs none.
 */
export function surroundings(
  text: string,
  { start, end }: Span,
): { before: string; after: string } | null {
  if (text.slice(start, end).split(/\s+/).length > FEW) return null;
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AFTER).split('\n')[0] ?? '';
  return {
    // From the last full stop, and from a whole word where the text was cut.
    before: (before.length === BEFORE ? before.replace(/^\S*\s/, '') : before)
      .replace(/^.*[.!?]["”’»]?\s+/, '')
      .replace(/["“„«‘]$/, ''),
    after: (after.length === AFTER ? after.replace(/\s\S*$/, '') : after)
      .replace(/^["”“»’]/, '')
      .replace(/([.!?])\s.*$/, '$1'),
  };
}
