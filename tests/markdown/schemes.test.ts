import { marked } from 'marked';
import { expect, it } from 'vitest';
import { blockXhtml } from '../../utils/export/epub/block-xhtml.ts';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';
import { ADDRESSES } from '../browser/hostile/addresses.ts';
import { vectors } from '../browser/hostile/vectors.ts';
import { articleOf, Parser } from './sample-article.ts';

const PIECES = [
  ...vectors('https://out.example/told').map(({ html }) => html),
  ...ADDRESSES.flatMap((address) => [
    `<p><a href="${address}">words</a></p>`,
    `<p><img src="${address}" alt="quay"></p>`,
  ]),
];
/** As a reader's browser would go there from a page of the web. */
const schemesIn = (html: string, type: DOMParserSupportedType) =>
  [...new Parser().parseFromString(html, type).querySelectorAll('[href], [src]')].map((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    return URL.parse(address, 'https://notes.example/')?.protocol;
  });

it.each(PIECES)('Markdown and books lead to the web alone: %s', (piece) => {
  const article = articleOf(piece, { leadImage: leadOf(piece) });
  const shown = marked.parse(toMarkdown(article, { Parser }), { async: false });
  const chapter = `<body xmlns="http://www.w3.org/1999/xhtml">${blockXhtml(piece, article.url, new Set(), Parser)}</body>`;
  const schemes = [...schemesIn(shown, 'text/html'), ...schemesIn(chapter, 'text/xml')];
  for (const scheme of schemes) expect(scheme).toMatch(/^(?:https?|mailto):$/);
});

/** The first picture's address, as a backup may give it to the lead picture. */
function leadOf(html: string) {
  const src = /src=["']?([^"'>]+)/.exec(html)?.[1];
  return src === undefined ? null : { src, alt: '', caption: null };
}
