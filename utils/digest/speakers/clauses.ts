import type { Phrase } from '../people/phrases.ts';
import { isWhen } from '../people/times.ts';
import type { Reading } from '../reading.ts';

/** Where phrases stand, by token. */
export interface PhraseMap {
  /** For each token, the index of the last phrase that covers it, or -1. */
  at: Int32Array;
  /** For each phrase, whether it is a person's name or what a person is called. */
  human: boolean[];
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const FURTHEST = 60;

/**
 * The phrase that is the subject of a verb, by its place: what stands before the verb, past its
 * adverbs and auxiliaries, past an apposition or relative clause between commas, and past what
 * hangs on it with a preposition. Without a parse, so a guess that the ranker weighs.
 * @returns the index of the phrase, or -1.
 */
export function subjectBefore(
  reading: Reading,
  phrases: Phrase[],
  map: PhraseMap,
  verb: number,
): number {
  const { at } = map;
  const { tokens, tags, sentenceOf, quotationOf } = reading;
  const sentence = sentenceOf[verb];
  const stop = Math.max(0, verb - FURTHEST);
  const inside = (i: number) => i >= stop && sentenceOf[i] === sentence;
  let i = verb - 1;
  while (inside(i) && at[i] === -1 && 'XRT'.includes(tags[i] ?? 'U')) i--;
  while (inside(i)) {
    if (quotationOf[i] !== -1) return -1;
    const word = tokens[i]?.lower ?? '';
    const index = at[i] ?? -1;
    const phrase = phrases[index];
    if (phrase) {
      const before = tokens[phrase.first - 1]?.lower ?? '';
      // "the company this week said"
      if (isWhen(tokens[phrase.head]?.lower ?? '') && inside(phrase.first - 1))
        i = phrase.first - 1;
      else if (RELATIVE.has(word)) i = phrase.first - (before === ',' ? 2 : 1);
      else if (tags[phrase.first - 1] === 'I' && inside(phrase.first - 1)) {
        i = phrase.first - 2;
        // "In a statement on Friday , the company said" has its subject elsewhere.
        if (!inside(i) || at[i] === -1) return index;
      } else return index;
    } else if (word === ',' || word === '—' || word === '–' || word === ')') {
      const open = opening(reading, map, i, stop);
      if (open < 0) return -1;
      i = open - 1;
    } else if (word === 'and' || word === 'or' || word === 'but' || tags[i] === 'C') {
      const earlier = previousVerb(reading, i, stop);
      return earlier < 0 ? -1 : subjectBefore(reading, phrases, map, earlier);
    } else if (tags[i] === 'V' || tags[i] === 'J' || tags[i] === 'N' || tags[i] === 'M') i--;
    else return -1;
  }
  return -1;
}

/**
 * The comma, dash or bracket that opens what the one at `close` closes ("Doe, 24, of Leeds,
 * said"): the nearest with a person before it, else the nearest.
 */
function opening(reading: Reading, { at, human }: PhraseMap, close: number, stop: number): number {
  const { tokens, sentenceOf, quotationOf } = reading;
  const wanted = tokens[close]?.text === ')' ? '(' : (tokens[close]?.text ?? '');
  let nearest = -1;
  for (
    let i = close - 1;
    i >= stop && sentenceOf[i] === sentenceOf[close] && quotationOf[i] === -1;
    i--
  ) {
    if (tokens[i]?.text !== wanted) continue;
    if (nearest < 0) nearest = i;
    if (human[at[i - 1] ?? -1]) return i;
  }
  return nearest;
}

function previousVerb(
  { tags, sentenceOf, quotationOf }: Reading,
  from: number,
  stop: number,
): number {
  for (let i = from - 1; i >= stop && sentenceOf[i] === sentenceOf[from]; i--) {
    if (quotationOf[i] !== -1) continue;
    if (tags[i] === 'V' || tags[i] === 'X') return i;
  }
  return -1;
}
