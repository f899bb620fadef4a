import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../browser/chromium.ts';

/** How long the answer to a search may take before it counts as none. */
const PATIENCE = 10_000;

/**
 * Opens the library in a fresh page.
 * @returns milliseconds from the start of its loading until the first entries are drawn and can be
 * used, and the page.
 */
export async function openLibraryPage(chromium: Chromium): Promise<{ page: Page; usable: number }> {
  const page = await chromium.openOwn('reader.html');
  await page.goto(new URL('library.html', page.url()).href);
  const usable = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.entry h3 a')) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return { page, usable };
}

/** Types a query at once. @returns milliseconds until what is listed has changed, or null for none. */
export function timeSearch(page: Page, query: string): Promise<number | null> {
  return page.evaluate(
    (query, patience) =>
      new Promise<number | null>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        const main = document.querySelector('main');
        if (!field || !main) return resolve(null);
        const isOfList = ({ target }: MutationRecord) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element === main || !!element?.closest('.entries, .state');
        };
        const observer = new MutationObserver((changes) => {
          if (!changes.some(isOfList)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(main, { childList: true, subtree: true, characterData: true });
        setTimeout(() => resolve(null), patience);
        const start = performance.now();
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
    PATIENCE,
  );
}

/** Begins to search. @returns milliseconds until the texts can be searched. */
export async function timeIndexing(page: Page): Promise<number> {
  const start = performance.now();
  await page.focus('input[type="search"]');
  await page.waitForSelector('.search-reading', { timeout: PATIENCE });
  await page.waitForSelector('.search-reading', { hidden: true, timeout: 600_000 });
  return performance.now() - start;
}
