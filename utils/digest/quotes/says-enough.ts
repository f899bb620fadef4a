import type { Span } from '../../span.ts';
import { UNSPACED } from '../text/language.ts';

/** Words of a clause; titles, terms and nicknames are mostly shorter. */
const LEAST_WORDS = 5;
/** A word has about two characters where none are parted by spaces. */
const CHARACTERS_A_WORD = 2;

/** Whether the words between marks are long enough to be a clause, in any language. */
export function saysEnough(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const count = words.reduce(
    (sum, word) => sum + (UNSPACED.test(word) ? word.length / CHARACTERS_A_WORD : 1),
    0,
  );
  return count >= LEAST_WORDS;
}
