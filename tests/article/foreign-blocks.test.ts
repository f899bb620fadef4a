import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { removeForeignBlocks } from '../../utils/article/tidy/foreign-blocks.ts';
import { toBlocks } from '../../utils/article/to-blocks.ts';

const PARAGRAPH =
  'The ferry sails again from Monday, the harbour office said, and it will stay until the autumn.';

/** The kind of each block's removal or null, after the step; `data-chance` is what the judge says. */
function removed(html: string): [string, string | null][] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const chances = new Map<Node, number>();
  for (const element of document.querySelectorAll('[data-chance], img'))
    for (const node of [element, ...element.childNodes])
      chances.set(node, Number(element.getAttribute('data-chance') ?? 1));
  const url = 'https://example.org/story.html';
  const blocks = toBlocks(document.body, url, chances);
  removeForeignBlocks({ page: document, url, blocks, metadata: {} as never });
  return blocks.map((block) => [block.text || block.element.tagName, block.removed?.kind ?? null]);
}

test('takes out what the judge finds foreign, by what its words and names say it is', () => {
  expect(
    removed(
      `<p data-chance="0.9">${PARAGRAPH}</p>` +
        '<p data-chance="0.1">Subscribe to our newsletter</p>' +
        '<p data-chance="0.1">Read more: the harbour in numbers</p>' +
        '<p class="photo-credit" data-chance="0.1">Nils Aune</p>',
    ),
  ).toEqual([
    [PARAGRAPH, null],
    ['Subscribe to our newsletter', 'promo'],
    ['Read more: the harbour in numbers', 'related'],
    ['Nils Aune', 'caption'],
  ]);
});

test('keeps quotations, tables and a line that the article says as well', () => {
  const line = 'Come over, the water is wide.';
  const kept = removed(
    `<p data-chance="0.9">${PARAGRAPH}</p><p data-chance="0.9">${line}</p>` +
      `<blockquote data-chance="0.1">It sails.</blockquote><p data-chance="0.1">${line}</p>`,
  );
  expect(kept.map(([, kind]) => kind)).toEqual([null, null, null, null]);
});

test('takes the picture of a card along, and leaves the one of the story', () => {
  expect(
    removed(
      `<div><img src="/a.jpg"><p data-chance="0.9">${PARAGRAPH}</p></div>` +
        '<div><img src="/b.jpg"><p data-chance="0.1">Another story</p></div>',
    ).map(([, kind]) => kind),
  ).toEqual([null, null, 'related', expect.any(String)]);
});

test('keeps a page of which hardly anything would be left', () => {
  expect(
    removed(
      `<p data-chance="0.1">${PARAGRAPH}</p><p data-chance="0.2">${PARAGRAPH} Again.</p>` +
        '<p data-chance="0.9">Short.</p>',
    ).map(([, kind]) => kind),
  ).toEqual([null, null, null]);
});
