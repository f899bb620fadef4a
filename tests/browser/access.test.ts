import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = ['light', 'dark'] as const;

/** What axe finds against the rules in each look, a line each: none of it may be there. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look },
      // Colours on their way from one to another have no contrast to measure.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(RULES)} })`,
    )) as axe.AxeResults;
    for (const { id, help, nodes } of violations)
      for (const { html, any } of nodes)
        faults.push(`${look}: ${id}, ${help}: ${html} ${any[0]?.message ?? ''}`);
  }
  return faults;
}

describe('what axe finds in Chromium, in light and dark', () => {
  let folder: string;
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    folder = await makeTempFolder();
    site = await serve('tests/sample');
    chromium = await startBuild(folder);
  });

  afterAll(async () => {
    await chromium.close();
    await site.close();
    await removeTempFolder(folder);
  });

  it('is nothing in the welcome', async () => {
    const welcome = await chromium.openOwn('welcome.html');
    await until('the welcome', async () => (await wordsOf(welcome)).length > 40);
    expect(await faultsOf(welcome)).toEqual([]);
  });

  it('is nothing in an empty library', async () => {
    const library = await chromium.openOwn('library.html');
    await until('the empty library', async () => (await wordsOf(library)).length > 40);
    expect(await faultsOf(library)).toEqual([]);
  });

  it('is nothing in the popup, with the list of what was removed open', async () => {
    const popup = await chromium.clickButton(await chromium.open(`${site.origin}/`));
    await read(popup);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faultsOf(popup)).toEqual([]);
    await popup.locator('button ::-p-text(Save)').click();
    await until('the word that it is saved', async () =>
      (await wordsOf(popup)).includes('Saved to your library.'),
    );
    expect(await faultsOf(popup)).toEqual([]);
  });

  it('is nothing in the popup of a page without an article', async () => {
    const popup = await chromium.clickButton(await chromium.open(`${site.origin}/style.css`));
    await until('the sentence', async () => (await wordsOf(popup)).includes('article'));
    expect(await faultsOf(popup)).toEqual([]);
  });

  it('is nothing in a library with an article, nor in the reader', async () => {
    const library = await chromium.openOwn('library.html');
    const title = await until('the saved article', () => library.$('a[href*="reader.html"]'));
    expect(await faultsOf(library)).toEqual([]);
    await title.click();
    await until('the article in the reader', async () =>
      (await wordsOf(library)).includes('The last night ferry left Port Ellery'),
    );
    expect(await faultsOf(library)).toEqual([]);
  });

  it('is nothing at a selection in the reader, nor at a highlight with its note', async () => {
    const reader = await chromium.openOwn('library.html');
    await (await until('the article', () => reader.$('a[href*="reader.html"]'))).click();
    const words = await until('its text', () => reader.$('.article-body p'));
    await words.evaluate((words) => document.getSelection()?.selectAllChildren(words));
    await until('the colours', () => reader.$('[role="toolbar"]'));
    expect(await faultsOf(reader)).toEqual([]);
    await reader.keyboard.press('n');
    await until('the note', () => reader.$('[role="dialog"] textarea'));
    expect(await faultsOf(reader)).toEqual([]);
  });
});
