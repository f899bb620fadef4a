import type { Span } from '../../span.ts';
import { fold } from './fold.ts';

/** A word of a text, and the form that search knows it by. */
export interface Word extends Span {
  term: string;
}

/** Letters and digits; figures keep the signs inside them: "3.5", "1,200". */
const RUN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that are written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const APOSTROPHE = /['\u2018\u2019]/;

const unspaced = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The words of a text in their order. What an apostrophe joins falls apart, and a single letter
 * there is no word, so that "Ada's", "l'Ada" and "Ada" are one.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const end = index + run.length;
    if (UNSPACED.test(run)) words.push(...wordsOfUnspaced(run, index));
    else if (run.length > 1 || !touchesApostrophe(text, index, end))
      words.push({ term: fold(run), start: index, end });
  }
  return words;
}

/** The same, as search knows them. */
export function termsIn(text: string): string[] {
  return wordsIn(text).map(({ term }) => term);
}

/** A text as its terms with a space on either side of each: a phrase stands in it as it is. */
export function lineOfTerms(text: string): string {
  return ` ${termsIn(text).join(' ')} `;
}

function touchesApostrophe(text: string, start: number, end: number): boolean {
  return APOSTROPHE.test(text[start - 1] ?? '') || APOSTROPHE.test(text[end] ?? '');
}

function wordsOfUnspaced(run: string, at: number): Word[] {
  return [...unspaced.segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      term: fold(segment),
      start: at + index,
      end: at + index + segment.length,
    }));
}
