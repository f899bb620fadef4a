import type { Article } from '../article/article.ts';
import type { Highlight } from '../reader/highlight.ts';
import { placeHighlights } from '../reader/place-highlights.ts';
import { escapeText } from './escape-text.ts';
import { linkTarget } from './inline-rules.ts';
import { textFragment } from './text-fragment.ts';

type Source = Pick<Article, 'url' | 'text' | 'title' | 'dek' | 'captions'>;

/**
 * The section "Highlights": each as a block quote in the order of the text, with a link to its place
 * in the page, its note as paragraphs below it. Words that are not in the text any more are said to
 * be so, and have no link.
 */
export function highlightSection(article: Source, highlights: Highlight[]): string {
  const elsewhere = [article.title, article.dek ?? '', ...article.captions];
  const parts = placeHighlights(highlights, article.text).flatMap(({ highlight, span }) => {
    const words = span ? article.text.slice(span.start, span.end) : highlight.quote.text;
    const place = span
      ? `[↗](${linkTarget(textFragment(article.url, article.text, span, elsewhere))})`
      : '(not in the text any more)';
    const quote = `${paragraphs(words).join('\n\n')} ${place}`.replace(/^/gm, '> ');
    // "> " alone would leave a space at the line's end.
    return [quote.replace(/^> $/gm, '>'), ...paragraphs(highlight.note)];
  });
  return parts.length ? ['## Highlights', ...parts].join('\n\n') : '';
}

/** As Markdown that shows just these words, a line of its own for each line. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) =>
      paragraph
        .split(/(?<!\s)\s*\n\s*/)
        .map(oneLine)
        .join('\\\n'),
    );
}

function oneLine(line: string): string {
  return escapeText(line.replace(/\s+/g, ' '), { startsLine: true });
}
