import { probability, scoreOf, type Tree } from '../../trees.ts';
import type { Candidate } from './candidates.ts';
import { choose } from './choose.ts';
import type { Entries } from './entries.ts';
import type { FactView } from './fact-view.ts';

/** What is learned: the chance of a word to be part of the gist, and the worth of a candidate. */
export interface FactModel {
  trees: Tree[];
  /** One weight for each of FACT_FEATURES. */
  weights: ArrayLike<number>;
}

/**
 * Words that a popup, a screen and a page hold. What stands first is denser than what then fills up
 * the popup: a word costs more, so that no thin sentence comes before a better one that is longer.
 */
const STAGES = [
  { budget: 60, cost: 0.08 },
  { budget: 60, cost: 0.03 },
  { budget: 100, cost: 0.03 },
  { budget: 140, cost: 0.03 },
];
const MOST = 7;
/** With fewer heads that stand alone the parts of a live blog or a list are no sentences. */
const FEWEST_HEADS = 3;
/** At most this share of the sentences: a short article has few facts. */
const SHARE = 1 / 3;
/** The worth of the mean sentence; what is learned tells only the differences within an article. */
const BASE = 0.09;

/** Ranks what may be shown of an article. @returns candidates, best first. */
export function rank(view: FactView, model: FactModel): Candidate[] {
  const heads = view.entries ? headsOf(view, view.entries) : [];
  if (heads.length >= FEWEST_HEADS) return heads;
  const chances = chancesOf(view, model.trees);
  const values = valuesOf(view, chances, model.weights);
  const most = Math.min(MOST, Math.ceil(view.reading.sentences.length * SHARE));
  const { candidates, termsOf: terms, similarity } = view;
  const worth = {
    candidates,
    values,
    terms,
    chances,
    between: similarity.between.bind(similarity),
  };
  const options = { stages: STAGES, most, balance: 0.5, alike: 0.6 };
  return choose(worth, options).flatMap((i) => candidates[i] ?? []);
}

/**
 * Of a live blog the first sentence of each of its newest entries, of a list that of each of its
 * first items: there is no gist of the whole, but each part has its own head.
 */
function headsOf({ candidates }: FactView, { ranges }: Entries): Candidate[] {
  const heads = ranges.flatMap(({ from, to }) => {
    const head = candidates.find(({ sentence }) => sentence >= from && sentence < to);
    return head ?? [];
  });
  return heads.slice(0, MOST);
}

export function chancesOf({ termRows }: FactView, trees: Tree[]): number[] {
  return termRows.map((row) => probability(scoreOf(trees, row)));
}

/** Worth of each candidate: `BASE` for the mean sentence of the article. */
export function valuesOf(
  view: FactView,
  chances: ArrayLike<number>,
  weights: ArrayLike<number>,
): number[] {
  const scores = view.factRows(chances).map((row) => dot(row, weights));
  const shares = sharesOf(view.candidates);
  const mean = scores.reduce((sum, score, i) => sum + score * (shares[i] ?? 0), 0);
  return scores.map((score) => score - mean + BASE);
}

/** What each candidate counts for, adding up to 1: a sentence as much as any other, however many candidates. */
export function sharesOf(candidates: Candidate[]): number[] {
  const count = new Map<number, number>();
  for (const { sentence } of candidates) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  return candidates.map(({ sentence }) => 1 / (count.get(sentence) ?? 1) / count.size);
}

function dot(row: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
