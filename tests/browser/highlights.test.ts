import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { shows, startSession, wordsOf } from './extension-page.ts';

const WORDS = 'The last night ferry left Port Ellery';

/** Brings words of the article into view, and tells where they stand in it. */
function boxOf(page: Page, words: string) {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.querySelector('.article-body') ?? document,
      4,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    }
    throw new Error(`not in the article: ${words}`);
  }, words);
}

/** The words that are drawn as highlighted in a colour. */
function drawn(page: Page, colour: string): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    `galley-${colour}`,
  );
}

describe('highlighting in the reader in Chromium', () => {
  const session = startSession();
  let page: Page;
  beforeAll(async () => {
    await session.clipAndSave();
    page = await session.openReader();
  });

  it('marks what the pointer has selected, and finds it again when the page is loaded anew', async () => {
    const { left, right, middle } = await boxOf(page, WORDS);
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move(right, middle, { steps: 8 });
    await page.mouse.up();
    await page.locator('[role="toolbar"] [aria-label="Green"]').click();
    await until('the highlight', async () => (await drawn(page, 'green')).length > 0);
    await page.reload();
    const found = await until('the highlight after a reload', async () => {
      const found = await drawn(page, 'green');
      return found.length > 0 && found;
    });
    expect(found).toEqual([WORDS]);
    expect(await wordsOf(page)).toMatch(/highlights/i);
  });

  it('opens the highlight that is clicked, and keeps the note that is typed there', async () => {
    const { left, middle } = await boxOf(page, WORDS);
    await page.mouse.click(left + 20, middle);
    await page.locator('[role="dialog"] textarea').fill('Which year was that?');
    await page.keyboard.press('Escape');
    await shows(page, 'Which year was that?');
    await page.reload();
    await shows(page, 'Which year was that?');
  });
});
