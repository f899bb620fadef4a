/**
 * Trains what tells speech reported without marks and prints how well it does on what it was not
 * shown, in five folds by document: `npm run train:reported -- POLNEAR.jsonl [OUT.json]`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cueFeatures } from '../../utils/digest/reported/cue-traits.ts';
import type { ReportedWeights } from '../../utils/digest/reported/reported-speech.ts';
import { probability, scoreOf } from '../../utils/trees.ts';
import { boost } from './boost.ts';
import { type Document, type Row, readReported } from './reported-corpus.ts';

const FOLDS = 5;
/** A word that brings in speech more seldom than this is no cue. */
const LEAST_RATE = 0.4;
/** What is taken of a word before it is seen: so many uses, this share of them as a cue. */
const PRIOR = { uses: 2, share: 0.05 };
/** In the weights, words seen more seldom tell too little. */
const LEAST_USES = 3;
const BOOST = {
  ...{ trees: 120, leaves: 8, rate: 0.1, rowShare: 0.7, featureShare: 0.5 },
  ...{ leastHessian: 5, penalty: 1, seed: 1 },
};

const [path = '', out] = process.argv.slice(2);
if (!existsSync(path)) {
  console.error(
    path
      ? `There is no file ${path}.`
      : 'Usage: npm run train:reported -- POLNEAR.jsonl [OUT.json]',
  );
  process.exit(2);
}
const documents = readReported(path, FOLDS);
const figures = validate();
if (out) {
  const weights = learn(documents);
  weights.about = `Speech reported without marks, learned on PolNeAR. In five folds by document: ${figures}.`;
  writeFileSync(out, `${JSON.stringify(weights)}\n`);
}

/** How often each word is a cue, among `some` documents without `own`, in tenths. */
function tenths(sums: Map<string, [number, number]>, word: string, own?: Document): number {
  const [cues, uses] = sums.get(word) ?? [0, 0];
  const [ownCues, ownUses] = own?.counts.get(word) ?? [0, 0];
  const share = (cues - ownCues + PRIOR.uses * PRIOR.share) / (uses - ownUses + PRIOR.uses);
  return Math.round(10 * share);
}

function sumsOf(some: Document[]): Map<string, [number, number]> {
  const sums = new Map<string, [number, number]>();
  for (const { counts } of some)
    for (const [word, [cues, uses]] of counts) {
      const sum = sums.get(word) ?? [0, 0];
      sums.set(word, [sum[0] + cues, sum[1] + uses]);
    }
  return sums;
}

function learn(some: Document[]): ReportedWeights {
  const sums = sumsOf(some);
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const document of some)
    for (const row of document.rows) {
      // Without its own document, or each rare word would give its answer away.
      const rate = tenths(sums, row.word, document) / 10;
      if (rate < LEAST_RATE || row.quoted) continue;
      rows.push(cueFeatures(document.scene, row.cue, row.clause, rate));
      labels.push(Number(row.right && row.source));
    }
  const trees = boost({ rows, labels, weights: labels.map(() => 1) }, BOOST);
  const words: Record<string, string> = {};
  for (const [word, [, uses]] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rate = tenths(sums, word);
    if (uses < LEAST_USES || rate < LEAST_RATE * 10) continue;
    words[rate] = words[rate] ? `${words[rate]} ${word}` : word;
  }
  return { about: '', words, trees };
}

function validate(): string {
  const scored: { chance: number; row: Row; document: Document }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { words, trees } = learn(documents.filter((document) => document.fold !== fold));
    const rates = new Map(
      Object.entries(words).flatMap(([rate, list]) =>
        list.split(' ').map((word) => [word, Number(rate) / 10] as const),
      ),
    );
    for (const document of documents.filter((one) => one.fold === fold))
      for (const row of document.rows) {
        const rate = rates.get(row.word);
        if (rate === undefined || row.quoted || !row.named) continue;
        const features = cueFeatures(document.scene, row.cue, row.clause, rate);
        scored.push({ chance: probability(scoreOf(trees, features)), row, document });
      }
  }
  const gold = documents.reduce((sum, document) => sum + document.unquoted, 0);
  let line = '';
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const shown = scored.filter(({ chance }) => chance >= least);
    const right = shown.filter(({ row }) => row.right);
    const found = new Set(right.map(({ row, document }) => `${document.id} ${row.attribution}`));
    const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1);
    const told =
      `from a chance of ${least} precision ${percent(right.length, shown.length)}, recall ${percent(found.size, gold)}, ` +
      `right source ${percent(right.filter(({ row }) => row.source).length, right.length)} (both ${percent(right.filter(({ row }) => row.source).length, shown.length)}), ` +
      `shared with the labelled span ${percent(
        right.reduce((sum, { row }) => sum + row.shared, 0),
        right.length,
      )}`;
    console.log(told);
    if (least === 0.5) line = told;
  }
  return line;
}
