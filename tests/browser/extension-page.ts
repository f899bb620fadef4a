import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Chromium, startChromium } from '../../scripts/browser/chromium.ts';
import { type ReadPopup, readPopup, whenRead } from '../../scripts/browser/read-popup.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';

/** Chromium with the build, and a site of this machine to clip pages of. */
export interface Session {
  readonly chromium: Chromium;
  readonly site: Site;
  /** The folder that downloads arrive in. */
  readonly downloads: string;
  /** Opens a page of the site and clicks the button; gives the popup once the facts are there. */
  clip(path?: string): Promise<Page>;
  /** The same, and saves the article; gives the popup that says so. */
  clipAndSave(path?: string): Promise<Page>;
  /** Opens the library once it shows a saved article. */
  openLibrary(): Promise<Page>;
  /** Opens the article saved last in the reader, once its text is there. */
  openReader(): Promise<Page>;
  /** Closes the browser and starts it again with all that it has kept. */
  restart(): Promise<void>;
}

/**
 * A session for the tests of the file or of the `describe` it is called in: it begins before the first
 * of them and ends after the last, with all that it has written.
 * @param pages the folder that the site serves.
 * @param proxy gives the address where all goes that the browser asks of other machines.
 */
export function startSession(pages = 'tests/sample', proxy?: () => string): Session {
  let folder: string;
  let site: Site;
  let chromium: Chromium;
  const start = () => startBuild(folder, proxy?.());

  beforeAll(async () => {
    folder = await makeTempFolder();
    site = await serve(pages);
    chromium = await start();
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
    await removeTempFolder(folder);
  });

  const session: Session = {
    get chromium() {
      return chromium;
    },
    get site() {
      return site;
    },
    get downloads() {
      return `${folder}/downloads`;
    },
    async clip(path = '/') {
      const popup = await chromium.clickButton(await chromium.open(site.origin + path));
      await read(popup);
      return popup;
    },
    async clipAndSave(path) {
      const popup = await session.clip(path);
      await save(popup);
      return popup;
    },
    async openLibrary() {
      const library = await chromium.openOwn('library.html');
      await library.locator(ENTRY).wait();
      return library;
    },
    async openReader() {
      const page = await session.openLibrary();
      // What is listed may be set anew in between, so it is the locator that clicks.
      await page.locator(ENTRY).click();
      await page.locator('.article-body p').wait();
      return page;
    },
    async restart() {
      await chromium.close();
      chromium = await start();
    },
  };
  return session;
}

const ENTRY = 'a[href*="reader.html"]';

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

/** Saves the article that the popup shows, by its button, and waits for the word that it is saved. */
export async function save(popup: Page): Promise<void> {
  await popup.locator('button ::-p-text(Save)').click();
  await shows(popup, 'Saved to your library.');
}

/** All that a reader can see on one of the extension's pages. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until one of the extension's pages shows these words; gives all that it shows then. */
export function shows(page: Page, words: string): Promise<string> {
  return until(words, async () => {
    const all = await wordsOf(page);
    return all.includes(words) && all;
  });
}
