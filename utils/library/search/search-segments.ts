import type { Query as Combination, SearchResult } from 'minisearch';
import type { Found } from './full-text.ts';
import type { Query } from './query.ts';
import type { Segment } from './segment.ts';

type Asked = Pick<Query, 'words' | 'phrases'>;

/** Where a word is in fewer articles than this, those that look like it are taken for it too. */
const FEW = 5;
/** Shorter words are found as they are only: too many others are one letter away. */
const LEAST_FUZZY = 4;
/** Shorter beginnings are those of thousands of words. */
const LEAST_PREFIX = 3;
/** A word before the last one is whole already, though a long one may have an ending. */
const LEAST_STEM = 5;

/**
 * The articles that hold every word and every term of the phrases, best first by BM25. (Whether a
 * phrase's terms stand side by side is not looked at.) Words match as they are and as the beginning
 * of others; a word that hardly occurs, where few articles are found, also with letters changed: one,
 * or two from eight letters on.
 */
export function searchSegments(segments: Segment[], query: Asked): Found {
  const { words, phrases } = query;
  const close = words.map(closeTo);
  const exact = phrases.flat().map((term) => ({ queries: [term], prefix: false, fuzzy: false }));
  const found = ask(segments, allOf([...close, ...exact]));
  if (found.length >= FEW) return foundIn(found, query);
  const wide = close.map((word, i) => {
    const { length } = words[i] ?? '';
    if (length < LEAST_FUZZY || ask(segments, word).length >= FEW) return word;
    return { ...word, fuzzy: length < 8 ? 1 : 2 };
  });
  if (wide.every((word, i) => word === close[i])) return foundIn(found, query);
  return foundIn(ask(segments, allOf([...wide, ...exact])), query);
}

function closeTo(word: string, i: number, words: string[]) {
  const least = i === words.length - 1 ? LEAST_PREFIX : LEAST_STEM;
  return { queries: [word], prefix: word.length >= least, fuzzy: false as number | false };
}

function allOf(queries: Combination[]): Combination {
  return { combineWith: 'AND', queries };
}

function ask(segments: Segment[], query: Combination): SearchResult[] {
  return segments.flatMap(({ index }) => index.search(query));
}

function foundIn(results: SearchResult[], { words, phrases }: Asked): Found {
  results.sort((a, b) => b.score - a.score);
  const terms = new Set<string>();
  for (const result of results) for (const term of result.terms) terms.add(term);
  // A word of a phrase is sought in the phrase alone.
  for (const term of phrases.flat())
    if (!words.some((word) => term.startsWith(word))) terms.delete(term);
  return { ids: results.map(({ id }) => id as string), terms: [...terms] };
}
