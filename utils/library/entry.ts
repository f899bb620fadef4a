import { readingMinutes } from '../article/reading-time.ts';
import { countWords } from './count-words.ts';
import { type Entry, type SavedArticle, VERSION } from './library.ts';

/** The entry of a saved article: what a list shows of it. */
export function entryOf({ id, article, digest, saved, updated }: SavedArticle): Entry {
  const { url, title, byline, site, published, lang, dir, dek, leadImage } = article;
  return {
    version: VERSION,
    id,
    ...{ url, title, byline, site, published, lang, dir, dek, leadImage },
    words: countWords(article.text, lang),
    minutes: readingMinutes(article.text, lang),
    voices: digest.voices.flatMap(({ speaker }) => speaker ?? []),
    saved,
    updated,
  };
}
