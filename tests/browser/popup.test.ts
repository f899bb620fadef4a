import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadPopup } from '../../scripts/browser/read-popup.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, startSession, wordsOf } from './extension-page.ts';

const QUOTE = 'I slept in my car twice a week for four winters,';

describe('a click on the button on a news page in Chromium', () => {
  const session = startSession();
  let page: Page;
  let popup: Page;
  let before: string;
  let shown: ReadPopup;

  beforeAll(async () => {
    page = await session.chromium.open(`${session.site.origin}/`);
    before = await page.evaluate(() => document.documentElement.outerHTML);
    popup = await session.chromium.clickButton(page);
    shown = await read(popup);
  });

  it('shows the title, the site, the byline and the date', async () => {
    expect(shown.title).toBe('Port Ellery votes to bring back its night ferry after 11 years');
    const words = await wordsOf(popup);
    expect(words).toContain('THE ELLERY COURIER');
    expect(words).toContain('Clara Whitfield');
    expect(words).toContain('October 14, 2026');
  });

  it('shows key facts, each of them words of the page', async () => {
    expect(shown.facts.length).toBeGreaterThanOrEqual(3);
    const words = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    for (const fact of shown.facts) expect(words).toContain(fact);
  });

  it('shows quotes under the names of those who said them', () => {
    const said = Object.fromEntries(shown.voices.map(({ speaker, quotes }) => [speaker, quotes]));
    expect(said['Ingrid Halvorsen']).toContain('Tonight we stopped treating the sound as a wall,');
    expect(said['Amina Okafor']).toContain('The figure sounds large until you count the hours,');
    expect(said['Peter Lindqvist']).toContain('a wish list');
    // The page says only "she" there.
    expect(said['Wei Chen']).toContain(QUOTE);
  });

  it('marks a quote in the page when it is clicked, and brings it into view', async () => {
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.locator(`button ::-p-text(${QUOTE})`).click();
    const marked = await until('the mark in the page', () => page.evaluate(readMark));
    expect(marked.text).toBe(QUOTE);
    await until('the quote in view', async () => {
      const mark = await page.evaluate(readMark);
      return mark && mark.top >= 0 && mark.bottom <= mark.height;
    });
  });

  it('opens the glance and marks one of its figures in the page by keyboard alone', async () => {
    await popup.focus('.glance > summary');
    await popup.keyboard.press('Enter');
    expect(await popup.$eval('.glance', (glance) => glance.matches('[open]'))).toBe(true);
    await popup.keyboard.press('Tab');
    const cell = await popup.evaluate(() => document.activeElement?.textContent);
    expect(cell).toBe('11 years');
    await popup.keyboard.press('Enter');
    await until('the figure marked in the page', async () => {
      const mark = await page.evaluate(readMark);
      return mark?.text === cell;
    });
  });

  it('lists its keys when ? is pressed', async () => {
    const isOpen = () =>
      popup.evaluate(() => document.querySelector('#keys:popover-open') !== null);
    expect(await isOpen()).toBe(false);
    await popup.keyboard.press('?');
    expect(await isOpen()).toBe(true);
    await popup.locator('.keys input').click();
    await until('the choice', () => popup.evaluate(isOff));
    await popup.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    // Turned off, a letter alone does nothing; the sheet's own button still opens it.
    await popup.focus('h1, button');
    await popup.keyboard.press('?');
    expect(await isOpen()).toBe(false);
    await popup.locator('button[popovertarget="keys"]').click();
    await popup.locator('.keys input').click();
    await popup.keyboard.press('Escape');
  });

  it('leaves the DOM of the page as it was, byte for byte', async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('asks nothing of the site that the page itself has not asked for', () => {
    expect([...new Set(session.site.requests)].sort()).toEqual([
      '/',
      '/favicon.ico',
      '/ferry.svg',
      '/style.css',
    ]);
    expect(session.site.requests.filter((path) => path === '/')).toHaveLength(1);
  });
});

/** Whether the letter keys are off, by what is stored. It runs in the popup. */
async function isOff() {
  const { storage } = (globalThis as unknown as { chrome: { storage: Storages } }).chrome;
  interface Storages {
    local: { get(key: string): Promise<Record<string, unknown>> };
  }
  return (await storage.local.get('settings:letter-keys'))['settings:letter-keys'] === false;
}

/** The words that the page shows as marked and where they are, or null. It runs in the page. */
function readMark() {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const [range] = ranges;
  if (!(range instanceof Range)) return null;
  const { top, bottom } = range.getBoundingClientRect();
  return { text: ranges.join(''), top, bottom, height: innerHeight };
}
