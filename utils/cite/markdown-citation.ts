import type { Article } from '../article/article.ts';
import { writeDay } from '../dates.ts';
import type { Quote } from '../digest/digest.ts';
import { escapeText } from '../markdown/escape-text.ts';
import { linkTarget } from '../markdown/inline-rules.ts';
import { textFragment } from '../markdown/text-fragment.ts';
import type { Span } from '../span.ts';
import { oneLine } from './one-line.ts';

type Cited = Pick<
  Article,
  'url' | 'title' | 'byline' | 'site' | 'published' | 'text' | 'dek' | 'captions'
>;

/**
 * An article as one line of Markdown: author, linked title, site, date.
 * @param locale BCP 47: how the date is written.
 */
export function citeArticle(article: Cited, locale: string): string {
  return `${[
    article.byline && inText(article.byline, true),
    ...origin(article, article.url, locale),
  ]
    .filter(Boolean)
    .join(', ')}.\n`;
}

/**
 * Words of the article as a Markdown block quote, with who said them where the article tells it, and
 * a link that opens the page at that place.
 * @param span the words; a quote of the digest, or any other span of `article.text`.
 */
export function citeWords(article: Cited, span: Span | Quote, locale: string): string {
  const lines = article.text
    .slice(span.start, span.end)
    .split(/(?<!\s)\s*\n\s*/)
    .filter(Boolean)
    .map((line) => `> ${inText(line, true)}`);
  const elsewhere = [article.title, article.dek ?? '', ...article.captions];
  const address = textFragment(article.url, article.text, span, elsewhere);
  const quote = 'kind' in span ? span : null;
  const speaker = quote?.speaker && inText(quote.speaker);
  const by = speaker && quote?.kind === 'indirect' ? `${speaker} (reported)` : speaker;
  const from = [by, ...origin(article, address, locale)].filter(Boolean).join(', ');
  return `${[...lines, `> — ${from}`].join('\n>\n')}\n`;
}

function origin({ title, site, published }: Cited, address: string, locale: string) {
  const name = escapeText(oneLine(title) || site || address, { inLink: true });
  return [
    `[${name}](${linkTarget(address)})`,
    title && site && `*${inText(site)}*`,
    published && writeDay(published, locale),
  ];
}

function inText(text: string, startsLine = false): string {
  return escapeText(oneLine(text), { startsLine });
}
