import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { save, shows, startSession } from './extension-page.ts';

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
  const session = startSession('tests');

  it('is nothing in the welcome', async () => {
    const welcome = await session.chromium.openOwn('welcome.html');
    await welcome.locator('h1').wait();
    expect(await faultsOf(welcome)).toEqual([]);
  });

  it('is nothing in the settings', async () => {
    const settings = await session.chromium.openOwn('settings.html');
    await settings.locator('input[role="switch"]').wait();
    expect(await faultsOf(settings)).toEqual([]);
  });

  it('is nothing in an empty library', async () => {
    const library = await session.chromium.openOwn('library.html');
    await shows(library, 'Nothing saved yet');
    expect(await faultsOf(library)).toEqual([]);
  });

  it('is nothing in the popup, with the list of what was removed open', async () => {
    const popup = await session.clip('/sample/');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faultsOf(popup)).toEqual([]);
    await save(popup);
    expect(await faultsOf(popup)).toEqual([]);
  });

  it('is nothing in the popup of a page without an article', async () => {
    const { chromium, site } = session;
    const popup = await chromium.clickButton(
      await chromium.open(`${site.origin}/browser/pages/front-page.html`),
    );
    await shows(popup, 'No article was found');
    expect(await faultsOf(popup)).toEqual([]);
  });

  it('is nothing in a library with an article, nor in the reader', async () => {
    expect(await faultsOf(await session.openLibrary())).toEqual([]);
    expect(await faultsOf(await session.openReader())).toEqual([]);
  });

  it('is nothing at a selection in the reader, nor at a highlight with its note', async () => {
    const reader = await session.openReader();
    const words = await until('its text', () => reader.$('.article-body p'));
    await words.evaluate((words) => document.getSelection()?.selectAllChildren(words));
    await until('the colours', () => reader.$('[role="toolbar"]'));
    expect(await faultsOf(reader)).toEqual([]);
    await reader.keyboard.press('n');
    await until('the note', () => reader.$('[role="dialog"] textarea'));
    expect(await faultsOf(reader)).toEqual([]);
  });
});
