import { marked } from 'marked';
import { expect, it } from 'vitest';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';
import { quoteOfSpan } from '../../utils/page/quote-of-span.ts';
import type { Highlight } from '../../utils/reader/highlight.ts';
import { articleOf, Parser, textOf } from './sample-article.ts';

const article = articleOf([
  '<p>The bridge over the Lune reopened on Monday, *nine* years late.</p>',
  '<p>Two ferries ran meanwhile.</p>',
  '<p>1. Nobody paid.</p>',
]);

function highlight(words: string, note = '', text = article.text): Highlight {
  const start = text.indexOf(words);
  const quote = quoteOfSpan(text, { start, end: start + words.length });
  return { id: words, quote, colour: 'blue', note, changed: '2026-03-05T08:00:00.000Z' };
}
const section = (...highlights: Highlight[]) =>
  toMarkdown(article, { Parser, highlights }).split(/\n(?=## )/)[1];

it('gives each highlight as a block quote in the order of the text, with its note', () => {
  expect(
    section(highlight('Two ferries', 'Which ones?'), highlight('over the Lune')),
  ).toBe(`## Highlights

> over the Lune [↗](https://a.example/bridge#:~:text=over%20the%20Lune)

> Two ferries [↗](https://a.example/bridge#:~:text=Two%20ferries)

Which ones?
`);
});

it('keeps paragraphs and lines, and shows what would be markup as it is', () => {
  const words = article.text.slice(article.text.indexOf('*nine*'));
  const text = section(highlight(words, '# 1\nline *two*\n\n- [ ] ask'));
  const html = marked.parse(text ?? '', { async: false });
  expect(html).not.toMatch(/<em>|<ol>|<ul>|<h1>|<input/);
  expect(textOf(html)).toBe(`Highlights\n\n${words} ↗\n\n# 1\nline *two*\n\n- [ ] ask`);
  expect(html.match(/<blockquote>/g)).toHaveLength(1);
});

it('says of words that are gone that they are, and gives them all the same', () => {
  const gone = highlight('no longer said', 'Mine.', 'It is no longer said here at all.');
  expect(section(gone)).toBe(
    '## Highlights\n\n> no longer said (not in the text any more)\n\nMine.\n',
  );
});

it('gives the words as the article has them now', () => {
  const old = article.text.replace('reopened on Monday', 'reopened on Sunday');
  const changed = highlight('The bridge over the Lune reopened on Sunday', '', old);
  expect(section(changed)).toContain('> The bridge over the Lune reopened on Monday [');
});

it('is not there where nothing was highlighted', () => {
  expect(toMarkdown(article, { Parser, highlights: [] })).not.toContain('## ');
});
