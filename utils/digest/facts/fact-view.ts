import type { DigestContext } from '../digest.ts';
import type { Reading } from '../reading.ts';
import { isEnglish } from '../text/language.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Entries, entriesOf } from './entries.ts';
import { factFeatures } from './fact-features.ts';
import { Similarity } from './similarity.ts';
import { standsAlone } from './standing.ts';
import { termFeatures } from './term-features.ts';
import { type Terms, termsOf } from './terms.ts';

/** All that the choice of facts looks at in an article, short of what is learned. */
export interface FactView {
  reading: Reading;
  terms: Terms;
  termRows: Float64Array[];
  /** Where the article is a live blog or a list, what it is made of. */
  entries: Entries | null;
  candidates: Candidate[];
  /** For each candidate its content words, as indexes of terms, each once. */
  termsOf: number[][];
  similarity: Similarity;
  /** One row a candidate, given the terms' chances to be part of the gist. */
  factRows: (chances: ArrayLike<number>) => Float64Array[];
}

export function viewOf(reading: Reading, context: DigestContext): FactView {
  const terms = termsOf(reading, context);
  const english = isEnglish(reading, context.lang);
  const entries = entriesOf(reading);
  const candidates = candidatesOf(reading, english, entries?.marks).filter((candidate) =>
    standsAlone(reading, candidate, english),
  );
  const similarity = new Similarity(reading, terms, candidates);
  return {
    reading,
    terms,
    termRows: termFeatures(reading, terms),
    entries,
    candidates,
    termsOf: candidates.map(({ from, to }) => [
      ...new Set(terms.ofToken.subarray(from, to).filter((term) => term >= 0)),
    ]),
    similarity,
    factRows: (chances) => factFeatures(reading, terms, similarity, chances, candidates),
  };
}
