import type { Reading } from '../reading.ts';
import type { Term, Terms } from './terms.ts';

/** What tells whether an article's gist needs a word; the order is the model's. */
export const TERM_FEATURES = [
  'count',
  'sentences',
  'first sentence',
  'first, as a share',
  'in the first',
  'among the first 3',
  'times among the first 5',
  'last, as a share',
  'spread',
  'capitals',
  'number',
  'in the title',
  'in the dek',
  'quoted',
  'length',
  'rank',
  'title known',
  'dek known',
  'in the first paragraph',
  'company of the lead',
  'sentences in all',
] as const;

const LEAD = 3;
const OPENING = 5;
const MOST_LETTERS = 12;

/** One row of numbers for each term. */
export function termFeatures(reading: Reading, terms: Terms): Float64Array[] {
  const { sentences, sentenceOf } = reading;
  const size = Math.max(1, sentences.length);
  const lead = leadShare(reading, terms);
  const ranks = ranksOf(terms.list);
  return terms.list.map((term, at) => {
    const first = term.sentences[0] ?? 0;
    const last = term.sentences.at(-1) ?? 0;
    let company = 0;
    for (const sentence of term.sentences) company = Math.max(company, lead[sentence] ?? 0);
    return Float64Array.of(
      Math.log(term.count),
      Math.log(term.sentences.length),
      1 / (1 + first),
      first / size,
      Number(first === 0),
      Number(first < LEAD),
      Math.log(1 + term.sentences.filter((sentence) => sentence < OPENING).length),
      last / size,
      (last - first) / size,
      term.inside ? term.capitals / term.inside : 0.5,
      Number(term.isNumber),
      Number(term.inTitle),
      Number(term.inDek),
      term.quoted / term.count,
      Math.min(MOST_LETTERS, term.length),
      (ranks[at] ?? 0) / terms.list.length,
      Number(terms.titleSize > 0),
      Number(terms.dekSize > 0),
      Number((sentences[first]?.paragraph ?? 0) === (sentences[0]?.paragraph ?? 0)),
      company,
      size / 30,
    );
  });

  function leadShare({ tokens }: Reading, { ofToken, list }: Terms): Float64Array {
    const shared = new Float64Array(size);
    const counted = new Float64Array(size);
    tokens.forEach((_, i) => {
      const term = list[ofToken[i] ?? -1];
      const sentence = sentenceOf[i] ?? 0;
      if (!term) return;
      counted[sentence] = (counted[sentence] ?? 0) + 1;
      if ((term.sentences[0] ?? 0) < LEAD) shared[sentence] = (shared[sentence] ?? 0) + 1;
    });
    return shared.map((share, i) => share / Math.max(1, counted[i] ?? 0));
  }
}

/** The place of each term when they are ordered by how often they stand, the most frequent first. */
function ranksOf(list: Term[]): number[] {
  const order = list.map((_, i) => i).sort((a, b) => (list[b]?.count ?? 0) - (list[a]?.count ?? 0));
  const ranks = new Array<number>(list.length).fill(0);
  order.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}
