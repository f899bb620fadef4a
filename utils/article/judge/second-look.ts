import { makeOf } from './column-traits.ts';
import type { Container, Segment } from './segment.ts';
import { probability } from './trees.ts';

const LEVELS = 4;
/** How many segments on each side count as the neighbourhood. */
const NEAR = 6;
/** Stands for a neighbour that is not there. */
const NOTHING = -9;

/** The names of the numbers that a second look adds to TRAITS. */
export const SECOND_TRAITS = [
  ...'first before1 before2 before3 after1 after2 after3'.split(' '),
  ...Array.from({ length: LEVELS }, (_, level) =>
    ['mean', 'most', 'share'].map((name) => `up${level} ${name} score`),
  ).flat(),
  ...'alikeScore acceptedBefore acceptedAfter shareBefore shareAfter sinceAccepted untilAccepted'.split(
    ' ',
  ),
];

interface Sum {
  score: number;
  weight: number;
  most: number;
  accepted: number;
}

/**
 * What the first scores of its neighbours, its containers and its like say of each segment, in the
 * order of SECOND_TRAITS: a line among accepted paragraphs is more likely one.
 */
export function secondLook(segments: Segment[], scores: number[]): number[][] {
  const sums = new Map<Container, Sum>();
  const alikes = new Map<string, Sum>();
  const makes = segments.map(({ container }) => makeOf(container));
  const chances = scores.map(probability);
  const expected = segments.map(({ text }, i) => text.length * (chances[i] ?? 0));
  let total = 1e-6;
  segments.forEach(({ container, text }, i) => {
    const score = scores[i] ?? 0;
    const weight = Math.min(400, text.length) + 10;
    total += expected[i] ?? 0;
    for (let at: Container | null = container; at; at = at.parent)
      add(sums, at, score, weight, expected[i] ?? 0);
    add(alikes, makes[i] ?? '', score, weight, expected[i] ?? 0);
  });
  const isProse = (i: number) => (chances[i] ?? 0) > 0.6 && (segments[i]?.text.length ?? 0) > 50;
  const first = segments.findIndex((_, i) => isProse(i));
  const last = segments.findLastIndex((_, i) => isProse(i));
  let before = 0;
  return segments.map(({ container }, i) => {
    const near = (step: number) => scores[i + step] ?? NOTHING;
    const traits = [near(0), near(-1), near(-2), near(-3), near(1), near(2), near(3)];
    let at: Container | null = container;
    for (let level = 0; level < LEVELS; level++, at = at?.parent ?? null) {
      const sum = at && sums.get(at);
      if (sum) traits.push(sum.score / sum.weight, sum.most, sum.accepted / total);
      else traits.push(NOTHING, NOTHING, NOTHING);
    }
    const alike = alikes.get(makes[i] ?? '');
    traits.push(alike ? alike.score / alike.weight : NOTHING);
    traits.push(sumOf(chances, i - NEAR, i), sumOf(chances, i + 1, i + 1 + NEAR));
    const own = expected[i] ?? 0;
    traits.push(before / total, (total - before - own) / total);
    before += own;
    traits.push(first < 0 ? -99 : clamp(i - first), first < 0 ? -99 : clamp(last - i));
    return traits;
  });
}

function add<Key>(
  sums: Map<Key, Sum>,
  key: Key,
  score: number,
  weight: number,
  accepted: number,
): void {
  const sum = sums.get(key);
  if (!sum) {
    sums.set(key, { score: score * weight, weight, most: score, accepted });
    return;
  }
  sum.score += score * weight;
  sum.weight += weight;
  sum.most = Math.max(sum.most, score);
  sum.accepted += accepted;
}

function sumOf(values: number[], from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) sum += values[i] ?? 0;
  return sum;
}

function clamp(steps: number): number {
  return Math.max(-60, Math.min(60, steps));
}
