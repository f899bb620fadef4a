/**
 * Learns what a key fact is: `npm run train:facts -- CORPORA [OUT.json]`, or with the folder in the
 * variable GALLEY_CORPORA. It must hold news-gold.jsonl with the pages it names, and cnndm.jsonl.
 * Prints the figures of a five-fold cross-validation, then learns from all and writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { FACT_FEATURES } from '../../utils/digest/facts/fact-features.ts';
import { chancesOf, type FactModel, rank, sharesOf } from '../../utils/digest/facts/rank.ts';
import { TERM_FEATURES } from '../../utils/digest/facts/term-features.ts';
import { boost } from './boost.ts';
import { FOLDS, type Lesson, lessonsIn, plainSentences } from './facts-corpora.ts';
import { mean, rouge1, statedShare, withinBudget } from './facts-measures.ts';
import { ridgeWithin } from './facts-ridge.ts';

const TREES = {
  trees: 60,
  leaves: 12,
  rate: 0.12,
  rowShare: 0.5,
  featureShare: 0.6,
  leastHessian: 6,
  penalty: 5,
  seed: 1,
};
/** An article labelled by hand counts for so many with a summary: for its words, for its sentences. */
const LABELLED = { terms: 3, sentences: 15 };
const PENALTY = 0.3;

const folder = process.argv[2] ?? process.env.GALLEY_CORPORA;
const out = process.argv[3] ?? 'utils/digest/facts/facts.weights.json';
if (!folder) {
  console.error('Usage: npm run train:facts -- CORPORA [OUT.json], or set GALLEY_CORPORA.');
  process.exit(2);
}
try {
  train(lessonsIn(folder), out);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function train(lessons: Lesson[], path: string): void {
  const learned = new Map<string, FactModel['trees']>();
  /** Trees that have seen no lesson of these folds. */
  const treesWithout = (...folds: number[]): FactModel['trees'] => {
    const key = [...new Set(folds)].sort().join();
    const known =
      learned.get(key) ?? learnTrees(lessons.filter(({ fold }) => !folds.includes(fold)));
    learned.set(key, known);
    return known;
  };
  /** The chances a lesson's words get are never from trees that have seen it. */
  const modelWithout = (...folds: number[]): FactModel => ({
    trees: treesWithout(...folds),
    weights: ridgeWithin(
      lessons
        .filter(({ fold }) => !folds.includes(fold))
        .map((lesson) => groupOf(lesson, treesWithout(...folds, lesson.fold))),
      PENALTY,
    ).map(short),
  });
  const shown = new Map<Lesson, string[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelWithout(fold);
    for (const lesson of lessons.filter((lesson) => lesson.fold === fold))
      shown.set(
        lesson,
        rank(lesson.view, model).map(({ start, end }) => lesson.text.slice(start, end)),
      );
  }
  const figures = figuresOf(lessons, (lesson) => shown.get(lesson) ?? []);
  console.log(`Five-fold cross-validation: ${figures}`);
  console.log(
    `First sentences instead:    ${figuresOf(lessons, ({ text }) => plainSentences(text))}`,
  );
  const { trees, weights } = modelWithout();
  writeFileSync(path, `${JSON.stringify(file(figures, trees, weights))}\n`);
}

function file(figures: string, trees: FactModel['trees'], weights: ArrayLike<number>) {
  return {
    about:
      'Boosted trees for the chance of a word to be part of the gist, and ridge regression for the worth of a sentence. Made by scripts/train/facts.ts.',
    corpora: ['news-gold (facts labelled by hand)', 'cnndm (highlights of CNN articles)'],
    figures: `Five-fold cross-validation by publisher or document: ${figures}`,
    features: { terms: TERM_FEATURES, facts: FACT_FEATURES },
    trees,
    weights,
  };
}

function learnTrees(lessons: Lesson[]): FactModel['trees'] {
  return boost(
    {
      rows: lessons.flatMap(({ view }) => view.termRows),
      labels: lessons.flatMap(({ termLabels }) => termLabels),
      weights: lessons.flatMap(({ kind, termLabels }) =>
        termLabels.map(() => (kind === 'labelled' ? LABELLED.terms : 1)),
      ),
    },
    TREES,
  );
}

function groupOf({ kind, view, values }: Lesson, trees: FactModel['trees']) {
  return {
    rows: view.factRows(chancesOf(view, trees)),
    values,
    shares: sharesOf(view.candidates),
    weight: kind === 'labelled' ? LABELLED.sentences : 1,
  };
}

function figuresOf(lessons: Lesson[], shownOf: (lesson: Lesson) => string[]): string {
  const labelled = lessons.filter(({ kind }) => kind === 'labelled');
  const summarised = lessons.filter(({ kind }) => kind === 'summarised');
  const recall = (budget: number) =>
    mean(
      labelled.map((lesson) =>
        statedShare(lesson.facts, withinBudget(shownOf(lesson), budget).join('\n')),
      ),
    );
  const rouge = (of: (lesson: Lesson) => string[]) =>
    mean(summarised.map((lesson) => rouge1(lesson.summary, of(lesson).slice(0, 3).join(' '))));
  const ratio = rouge(shownOf) / rouge(({ text }) => plainSentences(text));
  return (
    `weighted fact recall ${percent(recall(60))} in 60 words and ${percent(recall(100))} in 100 ` +
    `(${labelled.length} articles); ROUGE-1 of the first three ${ratio.toFixed(3)} of the first sentences' ` +
    `(${summarised.length} articles)`
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Four significant digits: what the weights file keeps. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
