import type { Digest, DigestContext } from './digest.ts';
import { digestWith } from './digest-with.ts';
import { read } from './reading.ts';
import { saysEnglish } from './text/language.ts';

/**
 * A `makeDigest` for surfaces that a reader waits for: what only other languages than English need
 * is fetched where the page does not say that it is English.
 * @param lang the article's language as the page gives it.
 */
export async function loadDigesting(
  lang: string | null,
): Promise<(text: string, context: DigestContext) => Digest> {
  const elsewhere =
    lang && saysEnglish(lang)
      ? null
      : (await import('./elsewhere/quotes-elsewhere.ts')).quotesElsewhere;
  return (text, context) => digestWith(elsewhere, read(text), context);
}
