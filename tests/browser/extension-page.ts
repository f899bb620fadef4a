import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from '../../scripts/browser/chromium.ts';
import { type ReadPopup, readPopup, whenRead } from '../../scripts/browser/read-popup.ts';

/**
 * Starts Chromium with the build, without a window; its profile and downloads go to a folder.
 * @param proxy where all that it asks of other machines goes.
 */
export function startBuild(folder: string, proxy?: string): Promise<Chromium> {
  return startChromium({
    extension: resolve('.output/chrome-mv3'),
    profile: `${folder}/profile`,
    downloads: `${folder}/downloads`,
    headless: true,
    ...(proxy && { proxy }),
  });
}

/** What the popup shows once the article is there. */
export function read(popup: Page): Promise<ReadPopup> {
  return whenRead(() => popup.evaluate(readPopup));
}

/** All that a reader can see on one of the extension's pages. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
