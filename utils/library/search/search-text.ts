import type { Entry, SavedArticle } from '../library.ts';

/** What of a saved article can be found by its words. */
export interface SearchText {
  id: string;
  /** Which state of the article it is; see `stampOf`. */
  stamp: string;
  title: string;
  /** The authors and all who speak. */
  people: string;
  tags: string;
  /** The dek and the article's text. */
  text: string;
}

export function searchTextOf(saved: SavedArticle): SearchText {
  const { id, article, digest, tags } = saved;
  return {
    id,
    stamp: stampOf(saved),
    title: article.title,
    people: [article.byline, ...digest.voices.map(({ speaker }) => speaker)]
      .filter(Boolean)
      .join('\n'),
    tags: tags.join('\n'),
    text: [article.dek, article.text].filter(Boolean).join('\n'),
  };
}

/** Changes whenever what can be found of an article does; an entry has the same as its article. */
export function stampOf({ updated, tags }: Pick<Entry, 'updated' | 'tags'>): string {
  return [updated, ...tags].join('\n');
}
