import { isCapitalised, type Token } from './tokens.ts';

/** A sentence made ready for the tagger, one entry a token. */
export interface TagContext {
  /** The word in lower case. */
  words: string[];
  /** Its last three letters. */
  endings: string[];
  /** A letter for how it is written: see `shapeOf`. */
  shapes: string[];
}

export function tagContext(tokens: Token[]): TagContext {
  return {
    words: tokens.map((token) => token.lower),
    endings: tokens.map((token) => token.lower.slice(-3)),
    shapes: tokens.map((token, i) => shapeOf(token, tokens[i - 1])),
  };
}

/**
 * What the tagger sees at a token: the word, its ending and shape, its neighbours and the tags
 * already given to the two before it. The strings are the keys of the weights.
 */
export function tagFeatures(
  { words, endings, shapes }: TagContext,
  i: number,
  previous: string,
  beforePrevious: string,
): string[] {
  const word = words[i] ?? '';
  const ending = endings[i] ?? '';
  const shape = shapes[i] ?? '';
  const next = words[i + 1] ?? '$';
  const nextShape = shapes[i + 1] ?? '$';
  return [
    'B',
    `w${word}`,
    `s${ending}${shape}`,
    `t${word.slice(-2)}${shape}`,
    `h${shapes[i - 1] ?? '^'}${shape}${nextShape}`,
    `a${previous}`,
    `b${previous}${beforePrevious}`,
    `c${previous}${word}`,
    `n${next}`,
    `m${endings[i + 1] ?? '$'}${nextShape}`,
    `p${words[i - 1] ?? '^'}`,
    `q${previous}${ending}`,
    `r${previous}${next}`,
  ];
}

const LETTER = /^\p{L}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.&]+$/u;
const OPENING = /^["“‘'([]$/;

/** A: all capitals, F: a capital where any sentence has one, C: a capital elsewhere, n, h, l, p. */
function shapeOf(token: Token, before: Token | undefined): string {
  if (token.kind === 'number') return 'n';
  if (!LETTER.test(token.text)) return 'p';
  if (isCapitalised(token)) {
    if (ALL_CAPITALS.test(token.text)) return 'A';
    return !before || OPENING.test(before.text) ? 'F' : 'C';
  }
  return token.text.includes('-') ? 'h' : 'l';
}
