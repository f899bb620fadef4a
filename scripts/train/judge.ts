/**
 * Teaches the judge what is part of an article: `npm run train:judge -- CORPORA [OUT.json]`, or with
 * the folder in the variable GALLEY_CORPORA. It must hold aeb, world, fundus and wcxb.
 * Prints the figures of a five-fold cross-validation by publisher, on what a whole clip gives with
 * the fold's weights, and each page that lost recall against Readability alone; then learns from all
 * pages and writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { clip } from '../../utils/article/clip.ts';
import { findArticle } from '../../utils/article/find-article.ts';
import { traitNames } from '../../utils/article/judge/traits.ts';
import { textOf } from '../../utils/article/restore.ts';
import { toBlocks } from '../../utils/article/to-blocks.ts';
import type { Tree } from '../../utils/trees.ts';
import { boost } from './boost.ts';
import { mean } from './facts-measures.ts';
import { CORPORA, FOLDS, type Lesson, lessonsIn } from './judge-corpora.ts';
import { f1, type Match, shingleMatch, wordMatch } from './judge-measures.ts';

/** Losses of recall up to this are not listed: one point. */
const LOSS = 0.01;
const TREES = {
  trees: 200,
  leaves: 16,
  rate: 0.1,
  rowShare: 0.5,
  featureShare: 0.4,
  leastHessian: 6,
  penalty: 5,
  seed: 1,
};

const folder = process.argv[2] ?? process.env.GALLEY_CORPORA;
const out = process.argv[3] ?? 'utils/article/judge/judge.weights.json';
if (!folder) {
  console.error('Usage: npm run train:judge -- CORPORA [OUT.json], or set GALLEY_CORPORA.');
  process.exit(2);
}
try {
  await train(folder, out);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function train(folder: string, path: string): Promise<void> {
  const lessons: Lesson[] = [];
  for (const corpus of CORPORA) lessons.push(...(await lessonsIn(folder, corpus)));
  const matches = new Map<Lesson, Match>();
  const losses: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = learn(lessons.filter((lesson) => lesson.fold !== fold));
    for (const lesson of lessons.filter((lesson) => lesson.fold === fold)) {
      const { article, plain } = clipped(lesson, trees);
      const match = matchOf(lesson, article);
      matches.set(lesson, match);
      const { recall } = matchOf(lesson, plain);
      if (match.recall < recall - LOSS)
        losses.push(
          `${(recall - match.recall).toFixed(3)} of ${recall.toFixed(3)}, F1 ${f1(matchOf(lesson, plain)).toFixed(3)} to ${f1(match).toFixed(3)}  ${lesson.corpus}  ${lesson.url}`,
        );
      // jsdom lets go of a closed window's memory in a turn of the event loop alone.
      await new Promise((turn) => setImmediate(turn));
    }
  }
  const figures = CORPORA.map((corpus) => figureOf(corpus, lessons, matches)).join('; ');
  console.log(`Five-fold cross-validation by publisher: ${figures}`);
  console.log(`${losses.length} pages lost recall against Readability alone:`);
  for (const loss of losses.toSorted().reverse()) console.log(loss);
  writeFileSync(
    path,
    `${JSON.stringify({
      about:
        'Boosted trees for the chance of a stretch of a page to be part of its article. Made by scripts/train/judge.ts.',
      corpora: [
        'aeb (scrapinghub/article-extraction-benchmark, MIT)',
        'world (pages of flairNLP/fundus, MIT)',
        'fundus (dobbersc/fundus-evaluation, MIT)',
        'wcxb (Murrough-Foley/web-content-extraction-benchmark, CC BY 4.0)',
      ],
      figures: `Five-fold cross-validation by publisher: ${figures}`,
      traits: traitNames(),
      trees: learn(lessons),
    })}\n`,
  );
}

function learn(lessons: Lesson[]): Tree[] {
  const rows = lessons.flatMap((lesson) => lesson.rows);
  const labels = lessons.flatMap((lesson) => lesson.labels);
  const weights = lessons.flatMap((lesson) => lesson.weights);
  const counting = weights.flatMap((weight, i) => (weight > 0 ? i : []));
  const only = <T>(list: T[]) => counting.map((i) => list[i] as T);
  return boost({ rows: only(rows), labels: only(labels), weights: only(weights) }, TREES);
}

/** The text of a whole clip, and the text that Readability alone gives. */
function clipped({ html, url }: Lesson, trees: Tree[]): { article: string; plain: string } {
  const { window } = new JSDOM(html(), { url, virtualConsole: new VirtualConsole() });
  const article = clip(window.document, url, trees)?.text ?? '';
  const root = findArticle(window.document);
  const plain = root ? textOf(toBlocks(root, url)) : '';
  window.close();
  return { article, plain };
}

/** The standfirst may count as text or not, whichever fits better. */
function matchOf({ corpus, text, summary }: Lesson, got: string): Match {
  if (corpus === 'wcxb') return wordMatch(text, got);
  const bare = shingleMatch(text, got);
  const whole = summary ? shingleMatch(`${summary}\n\n${text}`, got) : bare;
  return f1(whole) > f1(bare) ? whole : bare;
}

/** F1 of the mean precision and recall for the news corpora, the mean F1 for WCXB: each as its makers count. */
function figureOf(corpus: string, lessons: Lesson[], matches: Map<Lesson, Match>): string {
  const own = lessons.flatMap((lesson) =>
    lesson.corpus === corpus ? (matches.get(lesson) ?? []) : [],
  );
  const precision = mean(own.map((match) => match.precision));
  const recall = mean(own.map((match) => match.recall));
  const figure = corpus === 'wcxb' ? mean(own.map(f1)) : f1({ precision, recall });
  return `${corpus} F1 ${figure.toFixed(4)} (P ${precision.toFixed(4)}, R ${recall.toFixed(4)}, ${own.length} pages)`;
}
