import { readingMinutes } from '../article/reading-time.ts';
import { countWords } from './count-words.ts';
import { type Entry, type SavedArticle, VERSION } from './library.ts';

/** The entry of a saved article: what a list shows of it. */
export function entryOf(record: SavedArticle): Entry {
  const { id, article, digest, tags, read, favourite, saved, updated, marked } = record;
  const { url, title, byline, site, published, lang, dir, dek, leadImage } = article;
  return {
    version: VERSION,
    id,
    ...{ url, title, byline, site, published, lang, dir, dek, leadImage },
    words: countWords(article.text, lang),
    minutes: readingMinutes(article.text, lang),
    voices: digest.voices.flatMap(({ speaker }) => speaker ?? []),
    ...{ tags, read, favourite, saved, updated, marked },
  };
}
