import { tagContext, tagFeatures } from './tag-features.ts';
import weights from './tagger.weights.json' with { type: 'json' };
import type { Token } from './tokens.ts';

/** The universal parts of speech (universaldependencies.org), by one letter each. */
export const TAGS = {
  N: 'noun',
  P: 'proper noun',
  V: 'verb',
  X: 'auxiliary',
  J: 'adjective',
  R: 'adverb',
  I: 'adposition',
  D: 'determiner',
  O: 'pronoun',
  T: 'particle',
  C: 'conjunction',
  S: 'subordinating conjunction',
  M: 'number',
  U: 'punctuation',
  E: 'interjection',
  Y: 'symbol',
} as const;
export type Tag = keyof typeof TAGS;

const LETTERS = Object.keys(TAGS) as Tag[];

/** The weights of each feature for each tag; read from the file on first use. */
let model: Map<string, Int8Array> | null = null;

/**
 * Gives each token of an English sentence its part of speech: an averaged perceptron
 * (Collins 2002), from left to right.
 */
export function tagsOf(tokens: Token[]): Tag[] {
  model ??= parseWeights(weights.weights);
  const context = tagContext(tokens);
  const tags: Tag[] = [];
  const scores = new Int32Array(LETTERS.length);
  for (let i = 0; i < tokens.length; i++) {
    scores.fill(0);
    for (const feature of tagFeatures(context, i, tags[i - 1] ?? '^', tags[i - 2] ?? '^')) {
      const row = model.get(feature);
      if (row)
        for (let tag = 0; tag < row.length; tag++)
          scores[tag] = (scores[tag] ?? 0) + (row[tag] ?? 0);
    }
    tags.push(LETTERS[scores.indexOf(Math.max(...scores))] ?? 'N');
  }
  return tags;
}

const WEIGHT = /([A-Z])(-?\d+)/g;

/** One feature a line, then a tab, then its weights: "wsaid\tV9N-3". */
export function parseWeights(lines: string): Map<string, Int8Array> {
  const rows = new Map<string, Int8Array>();
  for (const line of lines.split('\n')) {
    const [feature = '', list = ''] = line.split('\t');
    const row = new Int8Array(LETTERS.length);
    for (const [, tag, weight] of list.matchAll(WEIGHT))
      row[LETTERS.indexOf(tag as Tag)] = Number(weight);
    rows.set(feature, row);
  }
  return rows;
}
