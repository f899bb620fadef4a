import type { Span } from '../utils/span.ts';

/** Quotes of more words than this say enough by themselves; in scripts without spaces, of more letters. */
const FEW = 6;
const FEW_LETTERS = 48;
const BEFORE = 72;
const AFTER = 36;

/**
 * The article's own words around a quote of a few words, from the same paragraph and without the
 * quotation marks next to it: "the relationship is currently" before "at zero". Dots stand where
 * the article goes on.
 * @returns null where the quote needs none.
 */
export function surroundings(
  text: string,
  { start, end }: Span,
): { before: string; after: string } | null {
  if (end - start > FEW_LETTERS || text.slice(start, end).split(/\s+/).length > FEW) return null;
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AFTER).split('\n')[0] ?? '';
  return { before: lead(before), after: trail(after) };
}

function lead(words: string): string {
  const cut = words.length === BEFORE ? words.replace(/^\S*\s/, '') : words;
  const own = cut.replace(/^.*[.!?]["”’»]?\s+(?=\S)/, '');
  return (own === words ? own : `… ${own}`).replace(/["“„«‘]$/, '');
}

function trail(words: string): string {
  const own = words.replace(/^["”“»’]/, '');
  // To the sentence's end where it is near; "Oct. 7" is none.
  const sentence = /^[^.!?]*[.!?]["”’»]?(?=\s+["“„«‘]?\p{Lu}|$)/u.exec(own)?.[0];
  if (sentence !== undefined) return sentence;
  return words.length === AFTER ? `${own.replace(/\s\S*$/, '')} …` : own;
}
