/** A decision tree as parallel arrays; node 0 is the root. */
export interface Tree {
  /** Which feature a node asks for; -1 for a leaf. */
  features: number[];
  /** At most this goes left. */
  thresholds: number[];
  /** The left child; the right one is next to it. */
  lefts: number[];
  /** What a leaf adds to the score. */
  values: number[];
}

/** The sum of the trees' answers: a score in log-odds. */
export function scoreOf(trees: Tree[], row: ArrayLike<number>): number {
  let score = 0;
  for (const { features, thresholds, lefts, values } of trees) {
    let node = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      const left = lefts[node] ?? 0;
      node = (row[feature] ?? 0) <= (thresholds[node] ?? 0) ? left : left + 1;
    }
    score += values[node] ?? 0;
  }
  return score;
}

export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
