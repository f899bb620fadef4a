import { probability, type Tree } from '../../utils/trees.ts';

/** A table of feature values with a label in 0 to 1 and a weight for each row. */
export interface Table {
  rows: ArrayLike<number>[];
  labels: number[];
  weights: number[];
}

export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Shares of rows and features that each tree sees. */
  rowShare: number;
  featureShare: number;
  /** Least sum of second derivatives in a leaf, and the L2 penalty on its value. */
  leastHessian: number;
  penalty: number;
  seed: number;
}

const BINS = 64;

/** Values cut into at most 64 bins each, by quantiles; column by column. */
interface Binned {
  columns: Uint8Array[];
  /** For each column the upper bounds of its bins: value <= bound goes left. */
  bounds: number[][];
}

/**
 * Gradient-boosted trees on the logistic loss, grown leaf by leaf on histograms.
 * After Friedman, "Greedy function approximation" (2001), with the second-order gain of
 * Chen and Guestrin, "XGBoost" (2016), equation 7. The same seed gives the same trees.
 */
export function boost({ rows, labels, weights }: Table, options: BoostOptions): Tree[] {
  const binned = bin(rows);
  const random = randomFrom(options.seed);
  const scores = new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let i = 0; i < rows.length; i++) {
      const p = probability(scores[i] ?? 0);
      const weight = weights[i] ?? 1;
      gradients[i] = weight * (p - (labels[i] ?? 0));
      hessians[i] = weight * Math.max(p * (1 - p), 1e-6);
    }
    const sample: number[] = [];
    for (let i = 0; i < rows.length; i++) if (random() < options.rowShare) sample.push(i);
    const features = binned.columns.flatMap((_, j) => (random() < options.featureShare ? [j] : []));
    const tree = grow(binned, Uint32Array.from(sample), features, gradients, hessians, options);
    trees.push(tree);
    addTo(scores, tree, binned);
  }
  return trees.map((tree) => unbin(tree, binned.bounds));
}

interface Leaf {
  node: number;
  rows: Uint32Array;
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  best: { gain: number; feature: number; bin: number };
}

function grow(
  { columns }: Binned,
  rows: Uint32Array,
  features: number[],
  gradients: Float64Array,
  hessians: Float64Array,
  options: BoostOptions,
): Tree {
  const tree: Tree = { features: [-1], thresholds: [0], lefts: [0], values: [0] };
  const leafOf = (node: number, rows: Uint32Array, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += gradients[row] ?? 0;
      hessian += hessians[row] ?? 0;
    }
    tree.values[node] = (-options.rate * gradient) / (hessian + options.penalty);
    const best = bestSplit(histogram, features, gradient, hessian, options);
    return { node, rows, histogram, gradient, hessian, best };
  };
  const count = (rows: Uint32Array) => histogramOf(rows, columns, features, gradients, hessians);
  const leaves = [leafOf(0, rows, count(rows))];
  while (leaves.length < options.leaves) {
    let top = leaves[0];
    for (const leaf of leaves) if (top && leaf.best.gain > top.best.gain) top = leaf;
    if (!top || top.best.gain <= 1e-9) break;
    const column = columns[top.best.feature];
    if (!column) break;
    const left: number[] = [];
    const right: number[] = [];
    for (const row of top.rows) ((column[row] ?? 0) <= top.best.bin ? left : right).push(row);
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    const counted = count(Uint32Array.from(small));
    const rest = top.histogram;
    for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] ?? 0) - (counted[i] ?? 0);
    const at = tree.features.length;
    tree.features[top.node] = top.best.feature;
    tree.thresholds[top.node] = top.best.bin;
    tree.lefts[top.node] = at;
    for (let side = 0; side < 2; side++) {
      tree.features.push(-1);
      tree.thresholds.push(0);
      tree.lefts.push(0);
      tree.values.push(0);
    }
    leaves.splice(leaves.indexOf(top), 1);
    const smallNode = small === left ? at : at + 1;
    leaves.push(leafOf(smallNode, Uint32Array.from(small), counted));
    leaves.push(leafOf(2 * at + 1 - smallNode, Uint32Array.from(large), rest));
  }
  return tree;
}

/** Sums of gradients and second derivatives, for each feature and bin. */
function histogramOf(
  rows: Uint32Array,
  columns: Uint8Array[],
  features: number[],
  gradients: Float64Array,
  hessians: Float64Array,
): Float64Array {
  const sums = new Float64Array(features.length * BINS * 2);
  const size = rows.length;
  const g = new Float64Array(size);
  const h = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = rows[i] as number;
    g[i] = gradients[row] as number;
    h[i] = hessians[row] as number;
  }
  features.forEach((feature, k) => {
    const column = columns[feature] as Uint8Array;
    const from = k * BINS * 2;
    for (let i = 0; i < size; i++) {
      const at = from + (column[rows[i] as number] as number) * 2;
      sums[at] = (sums[at] as number) + (g[i] as number);
      sums[at + 1] = (sums[at + 1] as number) + (h[i] as number);
    }
  });
  return sums;
}

function bestSplit(
  histogram: Float64Array,
  features: number[],
  gradient: number,
  hessian: number,
  { penalty, leastHessian }: BoostOptions,
) {
  const whole = (gradient * gradient) / (hessian + penalty);
  const best = { gain: 0, feature: -1, bin: 0 };
  features.forEach((feature, k) => {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (k * BINS + bin) * 2;
      g += histogram[at] ?? 0;
      h += histogram[at + 1] ?? 0;
      if (h < leastHessian) continue;
      if (hessian - h < leastHessian) break;
      const gain = (g * g) / (h + penalty) + (gradient - g) ** 2 / (hessian - h + penalty) - whole;
      if (gain > best.gain) Object.assign(best, { gain, feature, bin });
    }
  });
  return best;
}

function addTo(scores: Float64Array, tree: Tree, { columns }: Binned): void {
  for (let i = 0; i < scores.length; i++) {
    let node = 0;
    for (let feature = tree.features[0] ?? -1; feature >= 0; feature = tree.features[node] ?? -1) {
      const left = tree.lefts[node] ?? 0;
      node = (columns[feature]?.[i] ?? 0) <= (tree.thresholds[node] ?? 0) ? left : left + 1;
    }
    scores[i] = (scores[i] ?? 0) + (tree.values[node] ?? 0);
  }
}

function bin(rows: ArrayLike<number>[]): Binned {
  const width = rows[0]?.length ?? 0;
  const columns: Uint8Array[] = [];
  const bounds: number[][] = [];
  for (let j = 0; j < width; j++) {
    const kept = boundsOf(Float64Array.from(rows, (row) => row[j] ?? 0).sort());
    bounds.push(kept);
    columns.push(Uint8Array.from(rows, (row) => binOf(row[j] ?? 0, kept)));
  }
  return { columns, bounds };
}

/** Halfway between the values where there are few of them, at the quantiles where there are many. */
function boundsOf(sorted: Float64Array): number[] {
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const bounds =
    distinct.length <= BINS
      ? Array.from(distinct.subarray(1), (value, i) => (value + (distinct[i] ?? 0)) / 2)
      : Array.from(
          { length: BINS - 1 },
          (_, b) => sorted[Math.floor(((b + 1) * sorted.length) / BINS)] ?? 0,
        );
  return [...new Set(bounds.map(round))];
}

function binOf(value: number, bounds: number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bounds[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function unbin(tree: Tree, bounds: number[][]): Tree {
  return {
    ...tree,
    thresholds: tree.thresholds.map((bin, i) => bounds[tree.features[i] ?? -1]?.[bin] ?? 0),
    values: tree.values.map(round),
  };
}

/** Four significant digits: what the weights file keeps. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** A small deterministic generator (mulberry32): numbers from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
