import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestContext } from '../../utils/digest/digest.ts';
import { type FactView, viewOf } from '../../utils/digest/facts/fact-view.ts';
import { termsOf } from '../../utils/digest/facts/terms.ts';
import { read } from '../../utils/digest/reading.ts';
import { type GoldFact, statedShare, wordRecall } from './facts-measures.ts';
import { clipLabelled } from './labelled-page.ts';

/** An article with what is known of its gist. */
export interface Lesson {
  /** Whose key facts are labelled by hand, or which has a summary. */
  kind: 'labelled' | 'summarised';
  fold: number;
  text: string;
  view: FactView;
  /** For each term how much it belongs to the gist, 0 to 1. */
  termLabels: number[];
  /** For each candidate the share of the gist that it states. */
  values: number[];
  facts: GoldFact[];
  summary: string;
}

export const FOLDS = 5;
const UNKNOWN: DigestContext = { title: null, dek: null, lang: null };

interface LabelledLine {
  corpus: string;
  id: string;
  url: string;
  facts: GoldFact[];
}
interface SummarisedLine {
  id: string;
  text: string;
  highlights: string[];
}

/** Reads news-gold.jsonl, with the pages it names, and cnndm.jsonl. @throws where one is missing. */
export function lessonsIn(folder: string): Lesson[] {
  const labelled = linesOf<LabelledLine>(join(folder, 'news-gold.jsonl'));
  const hosts = [...new Set(labelled.map(({ url }) => new URL(url).hostname))].sort();
  return [
    ...labelled.map((line) => labelledLesson(folder, line, hosts)),
    ...linesOf<SummarisedLine>(join(folder, 'cnndm.jsonl')).map(summarisedLesson),
  ];
}

function linesOf<T>(path: string): T[] {
  if (!existsSync(path)) throw new Error(`The corpus ${path} is not there.`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Folds by publisher: no publisher's pages are both learned from and tested on. */
function labelledLesson(folder: string, line: LabelledLine, hosts: string[]): Lesson {
  const { url, facts } = line;
  const article = clipLabelled(folder, line);
  const weights = new Map<string, number>();
  for (const { fact, weight } of facts)
    for (const stem of stemsOf(fact))
      weights.set(stem, Math.max(weights.get(stem) ?? 0, LABEL_OF_WEIGHT[weight - 1] ?? 1));
  return {
    ...lesson(article.text, article, weights, (said) => statedShare(facts, said)),
    kind: 'labelled',
    fold: hosts.indexOf(new URL(url).hostname) % FOLDS,
    facts,
    summary: '',
  };
}

/** How much the words of a fact of weight 1, 2 and 3 belong to the gist. */
const LABEL_OF_WEIGHT = [0.2, 0.5, 1];

function summarisedLesson({ id, text, highlights }: SummarisedLine): Lesson {
  const summary = highlights.join(' ');
  const stems = new Map([...stemsOf(summary)].map((stem) => [stem, 1]));
  let hash = 7;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return {
    ...lesson(text, UNKNOWN, stems, (said) => wordRecall(summary, said)),
    kind: 'summarised',
    fold: hash % FOLDS,
    facts: [],
    summary,
  };
}

function lesson(
  text: string,
  context: DigestContext,
  gist: Map<string, number>,
  shareOf: (said: string) => number,
) {
  const view = viewOf(read(text), context);
  return {
    text,
    view,
    termLabels: view.terms.list.map(({ stem }) => gist.get(stem) ?? 0),
    values: view.candidates.map(({ start, end }) => shareOf(text.slice(start, end))),
  };
}

function stemsOf(text: string): Set<string> {
  return new Set(termsOf(read(text), { ...UNKNOWN, lang: 'en' }).list.map(({ stem }) => stem));
}

/** The article's own first sentences, as the baseline: split where a stop is followed by a capital. */
export const plainSentences = (text: string): string[] =>
  text.split(/\n+/).flatMap((line) => line.split(/(?<=[.!?][”"']?)\s+(?=[“"'A-Z])/));
