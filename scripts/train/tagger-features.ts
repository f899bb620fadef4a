import { shapesOf } from '../../utils/digest/text/shapes.ts';
import type { Token } from '../../utils/digest/text/tokens.ts';

/** A sentence made ready for training, one entry a token. */
export interface TagContext {
  words: string[];
  shapes: string[];
}

export function tagContext(tokens: Token[]): TagContext {
  return { words: tokens.map((token) => token.lower), shapes: shapesOf(tokens) };
}

/**
 * What the tagger sees at a token: the word, its ending and shape, its neighbours and the tags of
 * the two before it. The strings are the keys of the weights; `Tagger` sums the same ones in groups.
 */
export function tagFeatures(
  { words, shapes }: TagContext,
  i: number,
  previous: string,
  earlier: string,
): string[] {
  const word = words[i] ?? '';
  const shape = shapes[i] ?? '';
  const next = words[i + 1] ?? '$';
  const nextShape = shapes[i + 1] ?? '$';
  return [
    'B',
    `w${word}`,
    `s${word.slice(-3)}${shape}`,
    `t${word.slice(-2)}${shape}`,
    `h${shapes[i - 1] ?? '^'}${shape}${nextShape}`,
    `a${previous}`,
    `b${previous}${earlier}`,
    `c${previous}${word}`,
    `n${next}`,
    `m${next.slice(-3)}${nextShape}`,
    `p${words[i - 1] ?? '^'}`,
    `q${previous}${word.slice(-3)}`,
    `r${previous}${next}`,
  ];
}
