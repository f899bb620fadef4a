import type { Reading } from '../reading.ts';
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

export const rateOf = (rates: Rates, reading: Reading, cue: Cue): number =>
  rates.get(`${wordOf(reading, cue)}+${nextOf(reading, cue)}`) ??
  rates.get(wordOf(reading, cue)) ??
  rates.get(stemKey(wordOf(reading, cue))) ??
  0;

/** The key of what the forms of a verb share. */
export const stemKey = (word: string): string => `${stemOf(word)}*`;

/** A word that brings in what someone says in a smaller share of its uses is no cue. */
export const LEAST_RATE = 0.2;

/** Whether a word, or another form of it where it is not known itself, is a cue often enough. */
export const isCueWord = (rates: Rates, word: string): boolean =>
  (rates.get(word) ?? rates.get(stemKey(word)) ?? 0) >= LEAST_RATE;

/** The word that the rates are kept by. */
export const wordOf = ({ tokens }: Reading, cue: Cue): string =>
  cue.kind === 'verb' ? (tokens[cue.token]?.lower ?? '') : 'according';

/** What is behind a cue: the preposition or conjunction itself, else N for a name or noun, or X. */
export function nextOf({ tokens, tags, sentenceOf }: Reading, { token, last }: Cue): string {
  const tag = sentenceOf[last] === sentenceOf[token] ? (tags[last] ?? 'U') : 'U';
  if ('ISTC'.includes(tag)) return tokens[last]?.lower ?? '';
  return 'NPDJOM'.includes(tag) ? 'N' : 'X';
}
