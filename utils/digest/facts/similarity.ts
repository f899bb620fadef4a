import type { Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import type { Terms } from './terms.ts';

/** A unit vector over terms: those it has, ascending, and how much of each. */
interface Vector {
  terms: number[];
  values: number[];
}

/** Cosines of a candidate with the rest of its article. */
export interface Likeness {
  article: number;
  /** Sums of the cosines with each later and each earlier sentence, over a tenth of all sentences. */
  following: number;
  preceding: number;
  /** With the first sentence and the one before; 0 where that is the candidate's own. */
  first: number;
  before: number;
}

/**
 * How alike the candidates of an article are to each other and to its sentences: cosines over
 * terms weighted by how few sentences hold them. Those with what follows and what went before are
 * the two directions of Zheng and Lapata, "Sentence centrality revisited" (2019).
 */
export class Similarity {
  private readonly terms: Terms;
  private readonly weights: Float64Array;
  private readonly vectors = new Map<Candidate, Vector>();
  private readonly likenesses = new Map<Candidate, Likeness>();

  constructor(reading: Reading, terms: Terms, candidates: Candidate[]) {
    this.terms = terms;
    const size = reading.sentences.length;
    this.weights = Float64Array.from(terms.list, ({ sentences }) =>
      Math.log((size + 1) / sentences.length),
    );
    const sentences = this.vectorsOfSentences(reading);
    const whole = new Float64Array(terms.list.length);
    for (const sentence of sentences) addTo(whole, sentence);
    let squares = 0;
    for (const value of whole) squares += value * value;
    const norm = Math.sqrt(squares) || 1;
    const before = new Float64Array(terms.list.length);
    let next = 0;
    for (const candidate of candidates) {
      const at = candidate.sentence;
      for (; next < at; next++) addTo(before, sentences[next]);
      const vector = this.vector(candidate.from, candidate.to);
      const toAll = dotWith(vector, whole);
      const toEarlier = dotWith(vector, before);
      const toOwn = dot(vector, sentences[at]);
      this.vectors.set(candidate, vector);
      this.likenesses.set(candidate, {
        article: toAll / norm,
        following: (10 * (toAll - toEarlier - toOwn)) / size,
        preceding: (10 * toEarlier) / size,
        first: at ? dot(vector, sentences[0]) : 0,
        before: at ? dot(vector, sentences[at - 1]) : 0,
      });
    }
  }

  of(candidate: Candidate): Likeness | undefined {
    return this.likenesses.get(candidate);
  }

  between(a: Candidate, b: Candidate): number {
    const vector = this.vectors.get(a);
    return vector ? dot(vector, this.vectors.get(b)) : 0;
  }

  private vectorsOfSentences({ sentences, tokens, sentenceOf }: Reading): Vector[] {
    let from = 0;
    return sentences.map((_, sentence) => {
      let to = from;
      while (to < tokens.length && sentenceOf[to] === sentence) to++;
      const vector = this.vector(from, to);
      from = to;
      return vector;
    });
  }

  private vector(from: number, to: number): Vector {
    const found = this.terms.ofToken
      .subarray(from, to)
      .filter((term) => term >= 0)
      .sort();
    const terms: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (let i = 0; i < found.length; ) {
      const term = found[i] ?? 0;
      let count = 0;
      for (; found[i] === term; i++) count++;
      const value = count * (this.weights[term] ?? 0);
      terms.push(term);
      values.push(value);
      squares += value * value;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / norm;
    return { terms, values };
  }
}

function addTo(sum: Float64Array, vector: Vector | undefined): void {
  vector?.terms.forEach((term, i) => {
    sum[term] = (sum[term] ?? 0) + (vector.values[i] ?? 0);
  });
}

function dotWith({ terms, values }: Vector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (values[i] ?? 0) * (dense[terms[i] ?? 0] ?? 0);
  return sum;
}

function dot(a: Vector, b: Vector | undefined): number {
  if (!b) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}
