import type { Reading } from '../reading.ts';
import { REPORTING } from '../text/reporting.ts';
import { isCapitalised } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { Similarity } from './similarity.ts';
import type { Terms } from './terms.ts';

/** What tells how much of the story a candidate holds; the order is the model's. */
export const FACT_FEATURES = [
  'place',
  'place logarithm',
  'place, as a share',
  'first',
  'among the first 3',
  'begins a paragraph',
  'place of the paragraph',
  'length',
  'under 8 words',
  'over 32 words',
  'like the article',
  'like what follows',
  'like what went before',
  'like the first sentence',
  'like the one before',
  'title covered',
  'share in the title',
  'dek covered',
  'figures',
  'share of figures',
  'money',
  'date',
  'names',
  'new names',
  'known names',
  'quoted',
  'partly quoted',
  'reporting',
  'hedge',
  'pronouns',
  'first person',
  'opens with a circumstance',
  'colon',
  'bracket',
  'joining words',
  'superlative',
  'new words',
  'recurring words',
  'commas',
  'exclamation',
  'word chance mean',
  'word chance most',
  'word chance sum',
  'is shortened',
  'distinct',
] as const;

const HEDGES = /^(?:may|might|could|perhaps|probably|likely|seems?|appears?|possibly)$/;
const PRONOUNS = /^(?:he|she|they|it|his|her|their|its|him|them)$/;
const OWN = /^(?:i|we|my|our|us|me|you|your)$/;
const CIRCUMSTANCE =
  /^(?:although|though|while|when|if|as|after|before|since|because|despite|in|at|on|with|for|during|under)$/;
const SUPERLATIVE = /^(?:most|first|largest|biggest|record|highest|lowest|only|ever|since)$/;
const MONEY = /[$€£¥₹]|\b(?:percent|per cent|million|billion|trillion)\b|%/;
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:19|20)\d\d\b/;

/** One row of numbers for each candidate. @param chances of each term to be part of the gist. */
export function factFeatures(
  reading: Reading,
  terms: Terms,
  similarity: Similarity,
  chances: ArrayLike<number>,
  candidates: Candidate[],
): Float64Array[] {
  const { text, tokens, sentences, quotationOf } = reading;
  const size = sentences.length;
  const firstParagraph = sentences[0]?.paragraph ?? 0;
  return candidates.map((candidate) => {
    const { sentence, from, to } = candidate;
    const likeness = similarity.of(candidate);
    const said = text.slice(candidate.start, candidate.end);
    const paragraph = sentences[sentence]?.paragraph ?? 0;
    const own = new Set<number>();
    const count = {
      words: 0,
      content: 0,
      title: 0,
      dek: 0,
      figures: 0,
      names: 0,
      newNames: 0,
      known: 0,
      quoted: 0,
      reporting: 0,
      hedge: 0,
      pronouns: 0,
      person: 0,
      superlative: 0,
      commas: 0,
      recurring: 0,
    };
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (token.kind === 'mark') {
        if (token.text === ',') count.commas++;
        continue;
      }
      count.words++;
      if ((quotationOf[i] ?? -1) >= 0) count.quoted++;
      if (token.kind === 'number') count.figures++;
      if (REPORTING.has(token.lower) || token.lower === 'according') count.reporting = 1;
      if (HEDGES.test(token.lower)) count.hedge = 1;
      if (PRONOUNS.test(token.lower)) count.pronouns++;
      if (OWN.test(token.lower)) count.person++;
      if (SUPERLATIVE.test(token.lower)) count.superlative = 1;
      const at = terms.ofToken[i] ?? -1;
      const term = terms.list[at];
      if (!term) continue;
      count.content++;
      count.recurring += Math.log(1 + term.count);
      if (term.capitals > 0 && isCapitalised(token)) {
        count.names++;
        if (term.sentences[0] === sentence) count.newNames++;
        count.known += Math.log(1 + term.capitals);
      }
      if (own.has(at)) continue;
      own.add(at);
      if (term.inTitle) count.title++;
      if (term.inDek) count.dek++;
    }
    const words = Math.max(1, count.words);
    const content = Math.max(1, count.content);
    let [sum, most, fresh] = [0, 0, 0];
    for (const at of own) {
      const chance = chances[at] ?? 0;
      sum += chance;
      most = Math.max(most, chance);
      if (terms.list[at]?.sentences[0] === sentence) fresh++;
    }
    const opening = tokens[from]?.lower ?? '';
    return Float64Array.of(
      1 / (1 + sentence),
      Math.log(1 + sentence),
      sentence / Math.max(1, size - 1),
      Number(sentence === 0),
      Number(sentence < 3),
      Number(sentence === 0 || sentences[sentence - 1]?.paragraph !== paragraph),
      1 / (1 + paragraph - firstParagraph),
      Math.log(1 + words),
      Number(words < 8),
      Number(words > 32),
      likeness?.article ?? 0,
      likeness?.following ?? 0,
      likeness?.preceding ?? 0,
      likeness?.first ?? 0,
      likeness?.before ?? 0,
      count.title / Math.max(1, terms.titleSize),
      count.title / content,
      count.dek / Math.max(1, terms.dekSize),
      Math.min(3, count.figures),
      count.figures / words,
      Number(MONEY.test(said)),
      Number(DATE.test(said)),
      count.names / words,
      Math.min(4, count.newNames),
      (5 * count.known) / words,
      count.quoted / words,
      Number(count.quoted > 0 && count.quoted < 0.7 * words),
      count.reporting,
      count.hedge,
      Math.min(3, count.pronouns),
      Math.min(3, count.person),
      Number(CIRCUMSTANCE.test(opening)),
      Number(said.includes(':')),
      Number(/[()[\]]/.test(said)),
      1 - count.content / words,
      count.superlative,
      fresh / content,
      count.recurring / content,
      Math.min(5, count.commas),
      Number(/!["”’')]*$/.test(said)),
      sum / Math.max(1, own.size),
      most,
      sum,
      Number(candidate.end < (sentences[sentence]?.end ?? 0)),
      own.size / words,
    );
  });
}
