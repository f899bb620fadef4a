import { readdirSync, readFileSync } from 'node:fs';
import Readability from '@mozilla/readability/Readability.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { QuickReadability } from '../../utils/article/quick-readability.ts';

const FIXTURES = 'tests/fixtures';

function pageOf(html: string): Document {
  return new JSDOM(html, { url: 'https://news.example/story.html' }).window.document;
}

function wordsOf(
  parsed: ReturnType<Readability['parse']> | ReturnType<QuickReadability['parse']>,
): string {
  return (parsed?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What both make of a page. */
function both(html: string): { own: string; plain: string } {
  const page = pageOf(html);
  const own = wordsOf(new QuickReadability(page).parse());
  const plain = wordsOf(new Readability(page, { keepClasses: true, disableJSONLD: true }).parse());
  return { own, plain };
}

describe('Readability in less time', () => {
  test.each(readdirSync(FIXTURES))('chooses as the plain one does: %s', (name) => {
    const { own, plain } = both(readFileSync(`${FIXTURES}/${name}/page.html`, 'utf8'));
    expect(own).toBe(plain);
  });

  test('tries a page again that gives little, with all that stands in it', () => {
    const comment = 'The harbour freezes, and the ferry waits for spring. '.repeat(4);
    const { own, plain } = both(
      `<body><p>Short.</p><div class="comment"><p>${comment}</p><br><br>After all</div></body>`,
    );
    expect(plain).toContain('After all');
    expect(own).toBe(plain);
  });

  test('leaves the page as it is', () => {
    const page = pageOf('<body><div class="comment">Little.</div></body>');
    const before = page.documentElement.outerHTML;
    new QuickReadability(page).parse();
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
