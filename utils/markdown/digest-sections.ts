import type { Article } from '../article/article.ts';
import type { Digest, Quote } from '../digest/digest.ts';
import type { Span } from '../span.ts';
import { escapeText } from './escape-text.ts';
import { linkTarget } from './inline-rules.ts';
import { textFragment } from './text-fragment.ts';

type Source = Pick<Article, 'url' | 'text' | 'title' | 'dek' | 'captions'>;

/** The sections "Key facts" and "Quotes", each item with a link to its place in the page. */
export function digestSections(article: Source, digest: Digest): string {
  const facts = digest.facts.map((fact) => item(article, fact, oneLine(fact.text)));
  const voices = digest.voices.map((voice) => {
    const quotes = voice.quotes.flatMap((index) => digest.quotes[index] ?? []);
    return [
      `### ${oneLine(voice.speaker ?? 'Speaker not named')}`,
      voice.role && `*${oneLine(article.text.slice(voice.role.start, voice.role.end))}*`,
      quotes.map((quote) => item(article, quote, quoted(article.text, quote))).join('\n'),
    ];
  });
  return [
    ...(facts.length ? ['## Key facts', facts.join('\n')] : []),
    ...(voices.length ? ['## Quotes', ...voices.flat()] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function item(article: Source, span: Span, words: string): string {
  const elsewhere = [article.title, article.dek ?? '', ...article.captions];
  const target = linkTarget(textFragment(article.url, article.text, span, elsewhere));
  return `- ${words} [↗](${target})`;
}

/** In the article's own marks where they stand at both its ends; reported speech has none, and says that it is reported. */
export function quoted(text: string, { start, end, kind, text: said }: Quote): string {
  if (kind === 'indirect') return `${oneLine(said)} (reported)`;
  const [open, close] = [text[start - 1] ?? '', text[end] ?? ''];
  const isMarked =
    /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'„‚]/u.test(open) && /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"']/u.test(close);
  return oneLine(isMarked ? open + said + close : `“${said}”`);
}

function oneLine(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').trim(), { startsLine: true });
}
