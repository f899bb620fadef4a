import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/train/seeded.ts';
import type { Article } from '../../utils/article/article.ts';
import { clip } from '../../utils/article/clip.ts';
import { hostilePage } from './fuzz/hostile-page.ts';

/** GALLEY_FUZZ asks for more pages. */
const COUNT = Number(process.env.GALLEY_FUZZ ?? 150);
const URL = 'https://paper.example/story';
const STORY = `<h1>Ferry</h1>${'<p>The ferry sails again from Monday, the harbour office of Port Ellery said, and stays.</p>'.repeat(8)}`;

/** The page's article or null; anything thrown fails the test. */
function clipped(html: string): Article | null {
  const { window } = new JSDOM(html, { url: URL, virtualConsole: new VirtualConsole() });
  try {
    return clip(window.document, URL);
  } finally {
    window.close();
  }
}

describe('a page that nobody should have written', () => {
  // The large ones first, as jsdom is several times slower at them after many small pages.
  it('keeps the story in 5,000 elements within each other', { timeout: 30_000 }, () =>
    expect(clipped(`${'<div>'.repeat(5000)}${STORY}`)?.text).toContain('The ferry sails'),
  );

  it('keeps the story in 20 MB of text and scripts', { timeout: 60_000 }, () => {
    const script = `<script>${'var x = 1;'.repeat(1e6)}</script>`;
    expect(clipped(`${script}${STORY}<p>${'word '.repeat(2e6)}`)?.text).toContain(
      'The ferry sails again',
    );
  });

  it(`gives an article or none, ${COUNT} times`, { timeout: COUNT * 400 }, async () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const html = hostilePage(seeded(seed));
      let article: Article | null = null;
      expect(
        () => {
          article = clipped(html);
        },
        `seed ${seed}: ${JSON.stringify(html.slice(0, 2000))}`,
      ).not.toThrow();
      for (const { html } of (article as Article | null)?.blocks ?? [])
        expect(html, `seed ${seed}`).not.toMatch(/<script|<[^>]*(?:javascript:|\son\w+=)/i);
      // jsdom lets go of a closed window's memory in a turn of the event loop alone.
      await new Promise((turn) => setImmediate(turn));
    }
  });

  it.each([
    ['nothing', ''],
    ['only white space', ' \n\t'],
    ['only frames', '<frameset><frame></frameset>'],
    ['only a NUL', '\0'],
  ])('gives none where there is %s', (_, html) => expect(clipped(html)).toBeNull());

  it.each([
    [
      'fields named like properties of their form',
      `<form>${['parentNode', 'childNodes', 'tagName', 'getAttribute', 'nextSibling', 'remove']
        .map((name) => `<input name="${name}">`)
        .join('')}${STORY}</form>`,
    ],
    [
      'pictures named like properties of the document',
      `${['body', 'title', 'cloneNode', 'documentElement', 'querySelectorAll', 'createElement']
        .map((name) => `<img name="${name}">`)
        .join('')}${STORY}`,
    ],
    ['a word of a million characters', `${STORY}<p>${'x'.repeat(1e6)}`],
    ['an attribute of a million characters', `<p title="${'a'.repeat(1e6)}"></p>${STORY}`],
    ['stray NULs and halves of characters', `\0${STORY}<p>\ud800 \udfff\0`],
  ])('keeps the story beside %s', (_, html) =>
    expect(clipped(html)?.text).toContain('The ferry sails again from Monday'),
  );
});
