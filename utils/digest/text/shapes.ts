import { isCapitalised, type Token } from './tokens.ts';

const LETTER = /^\p{L}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.&]+$/u;
const OPENING = /^["“‘'([]$/;

/**
 * How each token of a sentence is written, by a letter: A all capitals, F a capital where any
 * sentence has one, C a capital elsewhere, n a number, h a compound, l a plain word, p a mark.
 */
export function shapesOf(tokens: Token[]): string[] {
  return tokens.map((token, i) => {
    if (token.kind === 'number') return 'n';
    if (!LETTER.test(token.text)) return 'p';
    if (isCapitalised(token)) {
      if (ALL_CAPITALS.test(token.text)) return 'A';
      const before = tokens[i - 1];
      return !before || OPENING.test(before.text) ? 'F' : 'C';
    }
    return token.text.includes('-') ? 'h' : 'l';
  });
}
