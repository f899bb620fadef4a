import { shapesOf } from './shapes.ts';
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

export const LETTERS = Object.keys(TAGS) as Tag[];
const COUNT = LETTERS.length;
/** Index of the state before the first word, in the tables by previous tag. */
const NONE = COUNT;

type Scores = Int16Array;
type Model = ReadonlyMap<string, Int8Array>;

/**
 * What a word adds to the scores of the tags, summed once: as the word itself, as the one before
 * and as the one after, and for each tag that may stand before it.
 */
interface Word {
  own: Scores;
  before: Scores;
  after: Scores;
  ownByTag: (Scores | undefined)[];
  afterByTag: (Scores | undefined)[];
  shape: string;
}

/** Words kept with their sums. When so many are known they are forgotten, to bound the memory. */
const MOST_WORDS = 20_000;

/** An averaged perceptron (Collins 2002) that tags a sentence from left to right. */
export class Tagger {
  private readonly model: Model;
  private readonly words = new Map<string, Word>();
  private readonly pairs: Scores[] = [];
  private readonly edge: Word;

  constructor(model: Model) {
    this.model = model;
    for (let previous = 0; previous <= COUNT; previous++)
      for (let earlier = 0; earlier <= COUNT; earlier++) {
        const [a, b] = [LETTERS[previous] ?? '^', LETTERS[earlier] ?? '^'];
        this.pairs.push(this.sum('B', `a${a}`, `b${a}${b}`));
      }
    this.edge = this.word('', '');
  }

  tag(tokens: Token[]): Tag[] {
    if (this.words.size > MOST_WORDS) this.words.clear();
    const shapes = shapesOf(tokens);
    const words = tokens.map((token, i) => this.word(token.lower, shapes[i] ?? ''));
    const scores = new Int32Array(COUNT);
    const tags: Tag[] = [];
    let previous = NONE;
    let earlier = NONE;
    let before = this.edge;
    words.forEach((word, i) => {
      const after = words[i + 1] ?? this.edge;
      const parts = [
        word.own,
        before.before,
        after.after,
        this.pairs[previous * (COUNT + 1) + earlier],
        this.ownByTag(word, tokens[i]?.lower ?? '', previous),
        this.afterByTag(after, tokens[i + 1]?.lower ?? '$', previous),
        this.shape(before.shape, word.shape, after.shape),
      ];
      scores.fill(0);
      for (const part of parts)
        if (part)
          for (let tag = 0; tag < COUNT; tag++) scores[tag] = (scores[tag] ?? 0) + (part[tag] ?? 0);
      let best = 0;
      for (let tag = 1; tag < COUNT; tag++)
        if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
      tags.push(LETTERS[best] ?? 'N');
      [earlier, previous, before] = [previous, best, word];
    });
    return tags;
  }

  private sum(...features: string[]): Scores {
    const scores = new Int16Array(COUNT);
    for (const feature of features) {
      const row = this.model.get(feature);
      if (row)
        for (let tag = 0; tag < COUNT; tag++) scores[tag] = (scores[tag] ?? 0) + (row[tag] ?? 0);
    }
    return scores;
  }

  /** The sentence's edge is the word '' with the shape ''. */
  private word(word: string, shape: string): Word {
    const key = shape + word;
    let known = this.words.get(key);
    if (!known) {
      const ending = word.slice(-3);
      known = {
        own: this.sum(`w${word}`, `s${ending}${shape}`, `t${word.slice(-2)}${shape}`),
        before: this.sum(`p${word || '^'}`),
        after: this.sum(`n${word || '$'}`, `m${ending || '$'}${shape || '$'}`),
        ownByTag: [],
        afterByTag: [],
        shape,
      };
      if (shape) this.words.set(key, known);
    }
    return known;
  }

  private ownByTag(word: Word, text: string, previous: number): Scores {
    const tag = LETTERS[previous] ?? '^';
    word.ownByTag[previous] ??= this.sum(`c${tag}${text}`, `q${tag}${text.slice(-3)}`);
    return word.ownByTag[previous];
  }

  private afterByTag(word: Word, text: string, previous: number): Scores {
    word.afterByTag[previous] ??= this.sum(`r${LETTERS[previous] ?? '^'}${text}`);
    return word.afterByTag[previous];
  }

  private shape(before: string, own: string, after: string): Int8Array | undefined {
    return this.model.get(`h${before || '^'}${own}${after || '$'}`);
  }
}

const WEIGHT = /([A-Z])(-?\d+)/g;

/** Reads weights as they are kept: one feature a line, a tab, its weights ("wsaid\tV9N-3"). */
export function parseWeights(lines: string): Model {
  const rows = new Map<string, Int8Array>();
  for (const line of lines.split('\n')) {
    const [feature = '', list = ''] = line.split('\t');
    const row = new Int8Array(COUNT);
    for (const [, tag, weight] of list.matchAll(WEIGHT))
      row[LETTERS.indexOf(tag as Tag)] = Number(weight);
    rows.set(feature, row);
  }
  return rows;
}

let tagger: Tagger | null = null;

/** Gives each token of an English sentence its part of speech. The weights are read on first use. */
export function tagsOf(tokens: Token[]): Tag[] {
  tagger ??= new Tagger(parseWeights(weights.weights));
  return tagger.tag(tokens);
}
