/**
 * Trains the part-of-speech tagger: `npm run train:tagger -- OUT CORPUS.jsonl ...`, each line of a
 * corpus an object with an English `text`. The teacher is wink-nlp (MIT), which this project does
 * not ship: its model alone is a megabyte. What is learned is to agree with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../../utils/digest/reading.ts';
import { LETTERS } from '../../utils/digest/text/tagger.ts';
import { seeded } from './seeded.ts';
import { type TagContext, tagContext, tagFeatures } from './tagger-features.ts';
import { loadTeacher, type Teacher } from './teacher.ts';

const EPOCHS = 5;
/** A feature counts only after this many mistakes in which it would have helped. */
const LEAST_MISTAKES = 36;

interface Example {
  context: TagContext;
  tags: number[];
}

const [out, ...corpora] = process.argv.slice(2);
if (!out || !corpora.length) {
  console.error('Usage: npm run train:tagger -- OUT.json CORPUS.jsonl [CORPUS.jsonl ...]');
  process.exit(2);
}
const teacher = await loadTeacher();
const examples = corpora.flatMap((path) => examplesOf(path, teacher));
const test = examples.filter((_, i) => i % 12 === 0).flat();
const train = examples.filter((_, i) => i % 12 !== 0).flat();
const weights = learn(train);
const agreement = share(test, weights);
console.log(
  `${train.length} sentences learned, agreement on ${test.length} others: ${agreement} %`,
);
writeFileSync(
  out,
  JSON.stringify(
    {
      about: 'Averaged perceptron for English parts of speech, taught by wink-nlp (MIT).',
      agreement: `${agreement} % of tokens on the twelfth of the documents that was kept out`,
      corpora: corpora.map((path) => path.replace(/^.*\/(?=[^/]+\/[^/]+$)|^.*corpora\//, '')),
      weights: print(weights),
    },
    null,
    1,
  ),
);

/** The sentences of each document, with the teacher's tags on this project's tokens. */
function examplesOf(path: string, teach: Teacher): Example[][] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text } = JSON.parse(line) as { text?: string };
    if (!text || !isEnglish(text)) return [];
    const reading = read(text.slice(0, 12_000));
    const tags = teach(reading.text, reading.tokens);
    const sentences: Example[] = [];
    let from = 0;
    for (let i = 1; i <= tags.length; i++) {
      if (i < tags.length && reading.sentenceOf[i] === reading.sentenceOf[from]) continue;
      const context = tagContext(reading.tokens.slice(from, i));
      sentences.push({ context, tags: tags.slice(from, i).map((tag) => LETTERS.indexOf(tag)) });
      from = i;
    }
    return sentences;
  });
}

function isEnglish(text: string): boolean {
  return (text.match(/\bthe\b/gi)?.length ?? 0) > text.length / 400;
}

function best(rows: (ArrayLike<number> | undefined)[]): number {
  let chosen = 0;
  let most = -Infinity;
  for (let tag = 0; tag < LETTERS.length; tag++) {
    let score = 0;
    for (const row of rows) score += row?.[tag] ?? 0;
    if (score > most) [chosen, most] = [tag, score];
  }
  return chosen;
}

/** Weights averaged over all steps (Collins 2002) and rounded to whole numbers. */
function learn(sentences: Example[]): Map<string, Int8Array> {
  const now = new Map<string, Float64Array>();
  const sums = new Map<string, Float64Array>();
  const mistakes = new Map<string, number>();
  let step = 0;
  const move = (feature: string, tag: number, by: number) => {
    let row = now.get(feature);
    if (!row) {
      const count = (mistakes.get(feature) ?? 0) + 1;
      mistakes.set(feature, count);
      if (count < LEAST_MISTAKES) return;
      row = new Float64Array(LETTERS.length);
      now.set(feature, row);
      sums.set(feature, new Float64Array(LETTERS.length));
    }
    row[tag] = (row[tag] ?? 0) + by;
    const sum = sums.get(feature);
    if (sum) sum[tag] = (sum[tag] ?? 0) + by * step;
  };
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = sentences.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [sentences[i], sentences[j]];
      if (a && b) [sentences[i], sentences[j]] = [b, a];
    }
    for (const { context, tags } of sentences) {
      const given: string[] = [];
      for (let i = 0; i < tags.length; i++) {
        step++;
        const features = tagFeatures(context, i, given[i - 1] ?? '^', given[i - 2] ?? '^');
        const got = best(features.map((feature) => now.get(feature)));
        const gold = tags[i] ?? 0;
        if (got !== gold)
          for (const feature of features) {
            move(feature, gold, 1);
            move(feature, got, -1);
          }
        given.push(LETTERS[got] ?? 'N');
      }
    }
  }
  const rounded = new Map<string, Int8Array>();
  for (const [feature, row] of now) {
    const small = Int8Array.from(row, (weight, tag) => {
      const mean = weight - (sums.get(feature)?.[tag] ?? 0) / step;
      return Math.abs(mean) < 1 ? 0 : Math.max(-127, Math.min(127, Math.round(mean)));
    });
    if (small.some(Boolean)) rounded.set(feature, small);
  }
  return rounded;
}

function share(sentences: Example[], weights: Map<string, Int8Array>): string {
  let right = 0;
  let all = 0;
  for (const { context, tags } of sentences) {
    const given: string[] = [];
    tags.forEach((gold, i) => {
      const features = tagFeatures(context, i, given[i - 1] ?? '^', given[i - 2] ?? '^');
      const got = best(features.map((feature) => weights.get(feature)));
      given.push(LETTERS[got] ?? 'N');
      all++;
      if (got === gold) right++;
    });
  }
  return ((100 * right) / all).toFixed(1);
}

function print(weights: Map<string, Int8Array>): string {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => {
      const list = [...row].map((weight, tag) => (weight ? `${LETTERS[tag]}${weight}` : ''));
      return `${feature}\t${list.join('')}`;
    })
    .join('\n');
}
