import type { Reading } from '../reading.ts';
import type { Cue } from './cues.ts';

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
  0;

/** The word that the rates are kept by. */
export const wordOf = ({ tokens }: Reading, cue: Cue): string =>
  cue.kind === 'verb' ? (tokens[cue.token]?.lower ?? '') : 'according';

/** What is behind a cue: the preposition or conjunction itself, else N for a name or noun, or X. */
export function nextOf({ tokens, tags, sentenceOf }: Reading, { token, last }: Cue): string {
  const tag = sentenceOf[last] === sentenceOf[token] ? (tags[last] ?? 'U') : 'U';
  if ('ISTC'.includes(tag)) return tokens[last]?.lower ?? '';
  return 'NPDJOM'.includes(tag) ? 'N' : 'X';
}
