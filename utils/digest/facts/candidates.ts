import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { UNSPACED } from '../text/language.ts';
import { shorterClauses, tokensOfSentence } from './clauses.ts';

/** A sentence, or a clause of one that stands alone, that may be shown as a fact. */
export interface Candidate extends Span {
  /** Index of its sentence. */
  sentence: number;
  /** Its tokens, as a range of indexes. */
  from: number;
  to: number;
  /** Runs of letters and figures: what a reader counts as words. */
  words: number;
}

/** "WASHINGTON (AP) — ", "London (CNN)", "BERLIN, March 3 (Reuters) - ", "MADRID — ", "NEW DELHI: ". */
const DATELINES = [
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,? [\p{L}\p{N}.'’-]+){0,5}\s*)?\(\p{Lu}[\p{L}.]*(?:[ /]\p{Lu}[\p{L}.]*){0,2}[ /]?\)\s*(?:[-–—]+\s*|:\s+)?(?=[\p{Lu}"“‘'„«])/u,
  /^\p{Lu}[\p{Lu}.]+(?:[ ,]+[\p{L}\p{N}.]+){0,4}\s+[–—-]{1,2}\s+(?=[\p{Lu}\p{N}"“‘„«])/u,
  /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}:\s+(?=[\p{Lu}"“‘„«])/u,
];
/** A joint to the sentence before that may go where a capital follows: a name begins a clause as well. */
const JOINT =
  /^(?:But|And|Yet|So|However,|Meanwhile,|Still,|Also,|Instead,|Indeed,|Moreover,|In addition,|Additionally,|Nevertheless,|Nonetheless,|Thus,|Then,|Now,) (?=\p{Lu})(?!I(?![\p{L}]))/u;
const WORD = /[\p{L}\p{N}_]+/gu;

/** How many words a reader counts in a text; in scripts without spaces, two letters are a word. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(WORD))
    words += UNSPACED.test(run) ? Math.ceil(run.length / 2) : 1;
  return words;
}

/**
 * What may be shown of each sentence: the whole without its dateline and its joint to the sentence
 * before; in English also the shorter clauses that it begins with.
 * @param marks for sentences that open an entry, the length of its time or number.
 */
export function candidatesOf(
  reading: Reading,
  english: boolean,
  marks: ReadonlyMap<number, number> = new Map(),
): Candidate[] {
  const { text, sentences, tokens } = reading;
  return sentences.flatMap((sentence, index) => {
    const [first, last] = tokensOfSentence(reading, index);
    const opens = sentence.start + (marks.get(index) ?? 0);
    const start = opens + leadingLength(text.slice(opens, sentence.end), english);
    const ends = english ? shorterClauses(reading, index).map(({ end }) => end) : [];
    return [sentence.end, ...ends].map((end) => {
      let [from, to] = [first, last];
      while (from < to && (tokens[from]?.start ?? start) < start) from++;
      while (to > from && (tokens[to - 1]?.end ?? end) > end) to--;
      return { start, end, sentence: index, from, to, words: countWords(text.slice(start, end)) };
    });
  });
}

function leadingLength(sentence: string, english: boolean): number {
  for (const dateline of DATELINES) {
    const found = dateline.exec(sentence);
    if (found) return found[0].length;
  }
  return english ? (JOINT.exec(sentence)?.[0].length ?? 0) : 0;
}
