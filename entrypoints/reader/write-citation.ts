import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { Span } from '../../utils/span.ts';
import { wordsLocale } from '../../utils/words.ts';

/** The marked words as a block quote, or the article: one line of Markdown, or an entry for a program. */
export type CiteAs = 'words' | 'line' | 'bibtex' | 'ris' | 'csl';

interface Cited {
  article: Article;
  digest: Digest | null;
  /** When it was saved, ISO 8601; null where it is not. */
  saved: string | null;
  /** The passage that is marked in the article. */
  current: Span | null;
}

/** The citation as text. What writes it is fetched from the extension when it is asked for. */
export async function writeCitation(
  as: CiteAs,
  { article, digest, saved, current }: Cited,
): Promise<string> {
  if (as === 'words' || as === 'line') {
    const { citeArticle, citeWords } = await import('../../utils/cite/markdown-citation.ts');
    if (as === 'line' || !current) return citeArticle(article, wordsLocale());
    const quote = digest?.quotes.find(
      ({ start, end }) => start === current.start && end === current.end,
    );
    return citeWords(article, quote ?? current, wordsLocale());
  }
  const { citeMany } = await import('../../utils/cite/cite-many.ts');
  const { citable } = await import('../../utils/cite/citable.ts');
  return citeMany(as, [citable(article, saved)]);
}
