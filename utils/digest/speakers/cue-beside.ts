import { cuesIn } from '../reported/cues.ts';
import { isCueWord, rateOf, ratesOf } from '../reported/rates.ts';
import learned from '../reported/reported.weights.json' with { type: 'json' };
import { sentenceEnd, sentenceStart } from '../reported/stretch.ts';
import type { Scene } from './scene.ts';

/** A word that brings in speech beside a quotation. */
export interface CueBeside {
  /** Index of the phrase for who says it, or -1. */
  subject: number;
  /** Indexes of the first token of its verb group and of the first token behind it. */
  first: number;
  last: number;
  /** How often the word brings in speech, 0 to 1. */
  rate: number;
  /** How many tokens stand between it and the quotation. */
  gap: number;
  /** It stands before the quotation. */
  before: boolean;
}

/** The cues in the sentence of a quotation, from its first token up to its last; the nearest first. */
export function cuesBeside(scene: Scene, first: number, last: number): CueBeside[] {
  const { reading } = scene;
  const rates = ratesOf(learned);
  const [from, to] = [sentenceStart(reading, first), sentenceEnd(reading, first)];
  return cuesIn(scene, (word) => isCueWord(rates, word), from, to)
    .map((cue) => {
      const before = cue.token < first;
      const gap = before ? first - cue.last : cue.token - last;
      const rate = rateOf(rates, reading, cue).pair;
      return { subject: cue.subject, first: cue.first, last: cue.last, rate, gap, before };
    })
    .sort((a, b) => a.gap - b.gap);
}
