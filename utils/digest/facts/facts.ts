import type { DigestContext, Fact } from '../digest.ts';
import type { Reading } from '../reading.ts';
import { viewOf } from './fact-view.ts';
import learned from './facts.weights.json' with { type: 'json' };
import { rank } from './rank.ts';

/**
 * Chooses the sentences, or the clauses of sentences that stand alone, that tell most of an article.
 * @returns at most seven and at most a third of the sentences, best first.
 */
export function factsOf(reading: Reading, context: DigestContext): Fact[] {
  return rank(viewOf(reading, context), learned).map(({ start, end }) => ({
    start,
    end,
    text: reading.text.slice(start, end),
  }));
}
