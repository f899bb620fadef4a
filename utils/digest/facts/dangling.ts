import { headKind } from '../people/titles.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';

const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/;
/** More than one, though the word does not say so; whoever "he" is, is somebody else. */
const MANY =
  /^(?:police|people|family|crowd|team|staff|children|men|women|public|authorities)$|[^s]s$/;

/**
 * Whether an English sentence in the writer's own words says "he" or "she" before anybody is named
 * whom that could mean: "Police later learned that he had lived there". In a circumstance that
 * opens the sentence it may mean who is named next: "In her first speech, Brandt".
 */
export function dangles({ tokens, tags, quotationOf }: Reading, { from, to }: Candidate): boolean {
  let opened = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (quotationOf[i] ?? -1) >= 0) continue;
    if (token.text === ',' && opened) {
      const next = 'DJN'.includes(tags[i + 1] ?? 'U')
        ? tags.slice(i + 1, i + 5)
        : tags.slice(i + 1, i + 2);
      return !next.includes('P');
    }
    if (SINGULAR.test(token.lower)) {
      if (!'IS'.includes(tags[from] ?? 'U')) return true;
      opened = true;
    }
    const isPerson =
      tags[i] === 'N' && headKind(token.lower) === 'person' && !MANY.test(token.lower);
    const isName =
      tags[i] === 'P' && !(i === from && MANY.test(token.lower) && tags[i + 1] !== 'P');
    if (!opened && (isName || isPerson)) return false;
  }
  return opened;
}

/** Whether a sentence bids the reader to do something: it begins with a verb's plain form. */
export function bids({ tokens, tags, quotationOf }: Reading, { from }: Candidate): boolean {
  const first = tokens[from]?.lower ?? '';
  if (tags[from] !== 'V' || (quotationOf[from] ?? -1) >= 0) return false;
  if (/self$/.test(tokens[from + 1]?.lower ?? '')) return false;
  return !/(?:ed|ing|en|n|t|s)$/.test(first) && 'DJNPOR'.includes(tags[from + 1] ?? 'U');
}
