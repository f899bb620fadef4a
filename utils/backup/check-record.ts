import * as v from 'valibot';
import type { SavedArticle } from '../library/library.ts';
import { readArticle } from '../library/records.ts';
import { savedArticleShape } from './saved-article-shape.ts';

/** Deeper than any record is, and less than what reads it can take. */
const MAX_DEPTH = 24;
/** Keys by which a careless copy would change what all objects inherit. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type Checked = { saved: SavedArticle } | { trouble: 'newer' | 'damaged'; place: string };

/**
 * Whether a value is a saved article in all its parts, brought to the present version where an older
 * one wrote it. Facts and quotes have to be the very words at their spans: a file cannot bring in
 * words that its article does not say.
 * @returns the article, or what is wrong and at which place: "digest.quotes.2.text".
 */
export function checkRecord(value: unknown): Checked {
  const unsafe = unsafePlace(value);
  if (unsafe !== null) return { trouble: 'damaged', place: unsafe };
  const read = readArticle(value);
  if (read === 'newer') return { trouble: 'newer', place: 'version' };
  const checked = v.safeParse(savedArticleShape, read === 'damaged' ? value : read, {
    abortEarly: true,
  });
  if (!checked.success)
    return { trouble: 'damaged', place: v.getDotPath(checked.issues[0]) ?? 'version' };
  if (read === 'damaged') return { trouble: 'damaged', place: 'version' };
  const invented = inventedPlace(read);
  return invented === null ? { saved: read } : { trouble: 'damaged', place: invented };
}

/** Walks without recursion: a file may nest deeper than the stack is. */
function unsafePlace(value: unknown): string | null {
  const open: { value: unknown; place: string; depth: number }[] = [{ value, place: '', depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (typeof at.value !== 'object' || at.value === null) continue;
    if (at.depth > MAX_DEPTH) return at.place;
    for (const [key, inside] of Object.entries(at.value)) {
      const place = at.place ? `${at.place}.${key}` : key;
      if (UNSAFE_KEYS.has(key)) return place;
      open.push({ value: inside, place, depth: at.depth + 1 });
    }
  }
  return null;
}

function inventedPlace({ article, digest }: SavedArticle): string | null {
  for (const kind of ['facts', 'quotes'] as const)
    for (const [i, { start, end, text }] of digest[kind].entries())
      if (article.text.slice(start, end) !== text) return `digest.${kind}.${i}.text`;
  for (const [i, { quotes }] of digest.voices.entries())
    if (quotes.some((index) => index >= digest.quotes.length)) return `digest.voices.${i}.quotes`;
  return null;
}
