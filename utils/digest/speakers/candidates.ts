import type { Quotation } from '../quotes/quotations.ts';
import { type CueBeside, cuesBeside } from './cue-beside.ts';
import type { Scene } from './scene.ts';

/** How many paragraphs back a speaker is looked for. */
const REACH = 3;
/** The nearest of them only: a paragraph of a thousand names must not take a minute. */
const MOST = 60;

/** Where a quotation stands among the tokens and sentences. */
export interface Place {
  quotation: Quotation;
  /** Indexes of the first token from its opening mark on, and past the last before its closing one. */
  first: number;
  last: number;
  sentence: number;
  /** Its words in lower case. */
  words: ReadonlySet<string>;
  /** What brings in speech in its sentence, the nearest first. */
  cues: CueBeside[];
}

export function placeOf(scene: Scene, quotation: Quotation): Place {
  const { reading } = scene;
  const first = tokenFrom(reading.tokens, quotation.from);
  const last = tokenFrom(reading.tokens, quotation.to);
  const words = new Set(reading.tokens.slice(first, last).map((token) => token.lower));
  const sentence = reading.sentenceOf[first] ?? -1;
  return { quotation, first, last, sentence, words, cues: cuesBeside(scene, first, last) };
}

/** The first token that starts at an offset or after it. */
function tokenFrom(tokens: { start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The phrases that may name the speaker of a quotation: those in the writer's own words of its
 * sentence, of the next and of the paragraphs before, and the one that named the last speaker.
 */
export function candidatesFor(scene: Scene, place: Place, previous: number): number[] {
  const { reading, phrases, phrasesIn, eligible } = scene;
  const { sentences } = reading;
  const paragraph = place.quotation.paragraph;
  const found: number[] = [];
  const take = (sentence: number) => {
    for (const phrase of phrasesIn[sentence] ?? []) if (eligible[phrase]) found.push(phrase);
  };
  for (let s = place.sentence; s >= 0 && found.length < MOST; s--) {
    if (paragraph - (sentences[s]?.paragraph ?? 0) > REACH) break;
    take(s);
  }
  const next = sentences[place.sentence + 1];
  if (next && next.paragraph - paragraph <= 1) take(place.sentence + 1);
  if (previous >= 0 && !found.includes(previous) && phrases[previous]) found.push(previous);
  return found.sort((a, b) => a - b);
}
