import type { Reading } from '../reading.ts';
import { isSaying } from './cue-word.ts';
import type { Cue } from './cues.ts';
import { stemOf } from './stem.ts';

/** How often a word brings in what someone says, 0 to 1, and how often with a certain word behind it. */
export type Rates = ReadonlyMap<string, number>;

type Kept = { words: Record<string, string> };

const read = new WeakMap<Kept, Rates>();

/** Reads them as they are kept, once: for each tenth, its words. */
export function ratesOf(kept: Kept): Rates {
  const known = read.get(kept);
  if (known) return known;
  const rates = new Map<string, number>();
  read.set(kept, rates);
  for (const [tenths, list] of Object.entries(kept.words))
    for (const word of list.split(' ')) rates.set(word, Number(tenths) / 10);
  return rates;
}

/** How often a word brings in what someone says: with what is behind it, alone, and in all its forms. */
export interface CueRate {
  pair: number;
  alone: number;
  stem: number;
}

export function rateOf(rates: Rates, reading: Reading, { word, ...cue }: Cue): CueRate {
  const alone = wordRate(rates, word);
  return {
    pair: rates.get(`${word}+${nextOf(reading, cue)}`) ?? alone,
    alone,
    stem: rates.get(stemKey(word)) ?? alone,
  };
}

/** The key of what the forms of a verb share; verbs that say something by their noun share one. */
export const stemKey = (word: string): string =>
  /[~^]$/.test(word) ? `${word.at(-1)}*` : `${stemOf(word)}*`;

/** What is taken for the rate of a word that was never seen, and of what by its meaning is of saying. */
export const UNSEEN = { other: 0.05, saying: 0.5 };

export const unseenRate = (saying: boolean): number => (saying ? UNSEEN.saying : UNSEEN.other);

const wordRate = (rates: Rates, word: string): number =>
  rates.get(word) ?? rates.get(stemKey(word)) ?? unseenRate(isSaying(word));

/** A word that brings in what someone says in a smaller share of its uses is no cue. */
export const LEAST_RATE = 0.2;

/** Whether a word, or another form of it where it is not known itself, is a cue often enough. */
export const isCueWord = (rates: Rates, word: string): boolean =>
  wordRate(rates, word) >= LEAST_RATE;

/** What is behind a cue: the preposition or conjunction itself, else N for a name or noun, or X. */
export function nextOf(
  { tokens, tags, sentenceOf }: Reading,
  { token, last }: Pick<Cue, 'token' | 'last'>,
): string {
  const tag = sentenceOf[last] === sentenceOf[token] ? (tags[last] ?? 'U') : 'U';
  if ('ISTC'.includes(tag)) return tokens[last]?.lower ?? '';
  return 'NPDJOM'.includes(tag) ? 'N' : 'X';
}
