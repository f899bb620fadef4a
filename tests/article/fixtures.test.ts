import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../utils/article/article.ts';
import { clip } from '../../utils/article/clip.ts';
import { restore } from '../../utils/article/restore.ts';

/** What a page of tests/fixtures must give: the keys that its expected.json names. */
interface Expected
  extends Partial<
    Pick<
      Article,
      | 'title'
      | 'dek'
      | 'authors'
      | 'byline'
      | 'site'
      | 'published'
      | 'modified'
      | 'section'
      | 'lang'
      | 'dir'
      | 'url'
    >
  > {
  /** The address of the lead picture. */
  leadImage?: string | null;
  captions?: string[];
  /** The paragraphs, headings and list items. */
  text?: string[];
  /** Kind and text, in any order. */
  removed?: [string, string][];
}

const FIXTURES = join(import.meta.dirname, '../fixtures');
const names = readdirSync(FIXTURES).filter((name) =>
  existsSync(join(FIXTURES, name, 'expected.json')),
);

describe.each(names)('%s', (name) => {
  const html = readFileSync(join(FIXTURES, name, 'page.html'), 'utf8');
  const expected: Expected = JSON.parse(
    readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'),
  );
  const { window } = new JSDOM(html, { url: 'https://example.org/story.html' });
  const before = window.document.documentElement.outerHTML;
  const article = clip(window.document, 'https://example.org/story.html');
  if (!article) throw new Error('No article was found.');

  test('gives the article', () => {
    expect(summaryOf(article, expected)).toEqual({
      ...expected,
      ...(expected.removed && { removed: expected.removed.toSorted(byText) }),
    });
  });

  test('leaves the page as it was', () => {
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  test('can put every removal back', () => {
    const whole = restore(article, [...article.removed.keys()]);
    expect(whole.removed).toEqual([]);
    for (const { block } of article.removed) expect(whole.blocks).toContainEqual(block);
    expect(whole.blocks).toHaveLength(article.blocks.length + article.removed.length);
  });
});

function summaryOf(article: Article, wanted: Expected): object {
  const whole = {
    ...article,
    leadImage: article.leadImage?.src ?? null,
    captions: article.captions,
    text: article.text.split('\n\n'),
    removed: article.removed.map(({ kind, text }) => [kind, text]).toSorted(byText),
  };
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key in wanted));
}

function byText(a: string[], b: string[]): number {
  return a.join('\n') < b.join('\n') ? -1 : 1;
}
