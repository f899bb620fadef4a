import type { Article } from '../../article/article.ts';
import type { Digest } from '../../digest/digest.ts';
import type { Highlight } from '../../reader/highlight.ts';
import type { Span } from '../../span.ts';
import { quoted } from '../digest-sections.ts';
import { highlightSection } from '../highlight-section.ts';
import { isPictureTarget, linkTarget } from '../inline-rules.ts';
import { textFragment } from '../text-fragment.ts';

/** A text, to be escaped where it is put, or one that is Markdown already. */
export type Leaf = string | { markdown: string };
/** What a name stands for: nothing, a text, a list of texts, or a list of things with names of their own. */
export type Value = null | Leaf | Leaf[] | Scope[];
export interface Scope {
  [name: string]: Value;
}

/** What a note is written from. */
export interface NoteSource {
  article: Article;
  digest: Digest;
  /** When it was saved, ISO 8601; null where it is not. */
  saved: string | null;
  tags: string[];
  highlights?: Highlight[] | undefined;
}

/**
 * The values of all names.
 * @param content the article below its title, as Markdown.
 */
export function scopeOf(
  { article, digest, saved, tags, highlights = [] }: NoteSource,
  content: string,
): Scope {
  const elsewhere = [article.title, article.dek ?? '', ...article.captions];
  const link = (span: Span) => ({
    markdown: linkTarget(textFragment(article.url, article.text, span, elsewhere)),
  });
  const quotes = digest.quotes.map(
    (quote): Scope => ({
      text: { markdown: quoted(article.text, quote) },
      speaker: quote.speaker,
      link: link(quote),
    }),
  );
  // Its heading stands in the template.
  const marked = highlightSection(article, highlights).replace(/^## .*\n+/, '');
  const { title, byline, authors, site, url, published, lang, dek, leadImage } = article;
  return {
    ...{ title, byline, authors, site, published, saved, dek, tags },
    language: lang,
    url: { markdown: linkTarget(url) },
    picture:
      leadImage && isPictureTarget(leadImage.src) ? { markdown: linkTarget(leadImage.src) } : null,
    content: { markdown: content },
    highlights: marked && { markdown: marked },
    facts: digest.facts.map((fact): Scope => ({ text: fact.text, link: link(fact) })),
    quotes,
    voices: digest.voices.map(
      ({ speaker, role, quotes: indexes }): Scope => ({
        speaker,
        role: role && article.text.slice(role.start, role.end),
        quotes: indexes.map((index) => quotes[index]).filter((quote) => quote !== undefined),
      }),
    ),
  };
}
