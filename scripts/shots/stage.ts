import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { SavedArticle } from '../../utils/library/library.ts';
import { buildScript } from '../bench/page-script.ts';
import { type Chromium, startChromium } from '../browser/chromium.ts';
import { runInPage } from '../browser/run-in-page.ts';
import { serve } from '../browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../browser/temp-folder.ts';
import { until } from '../browser/until.ts';
import { type Kind, LOOKS, showIn } from './looks.ts';
import { PAGES, type PageName, STORIES, savedStories } from './stories.ts';

/** What the library holds: nothing, some articles, so many as after years, what a later version wrote. */
export type Shelf = 'nothing' | 'some' | 'many' | 'later';

const MANY = 10_000;
const IN_PAGE = 'galleyShots';

/** A browser with the extension, and the ways to bring its surfaces into the states to be looked at. */
export interface Stage {
  chromium: Chromium;
  /** What the library holds when it holds some. */
  stories: Record<string, SavedArticle>;
  /** Opens a page and clicks the button; gives the popup as soon as it is open. */
  openPopup(page: PageName | 'chrome://version/', shelf: Shelf): Promise<Page>;
  /** Opens one of the extension's own pages: "library.html". */
  openOwn(path: string, shelf: Shelf): Promise<Page>;
  /** Tells that a state has changed what the library holds. */
  spoil(): void;
  /** The page under the popup that was opened last. */
  below(): Page;
  /** Closes what has been opened. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

interface StageOptions {
  /** What the extension speaks, as of `_locales`, whatever the browser has. */
  language?: string;
  /** The pages that there are articles of; of every kind where it is left out. */
  stories?: readonly PageName[];
  /** Done with each page before anything is done on it, as some things are placed by what they stand at. */
  dress?(page: Page, kind: Kind): Promise<void>;
}

export async function startStage({
  language = 'en',
  stories: names = STORIES,
  dress = (page, kind) => showIn(page, kind, LOOKS.light),
}: StageOptions = {}): Promise<Stage> {
  const folder = await makeTempFolder();
  const site = await serve('tests');
  const [script, stories] = await Promise.all([
    buildScript(fileURLToPath(new URL('in-extension.ts', import.meta.url)), IN_PAGE),
    savedStories(site.origin, names),
  ]);
  const chromium = await startChromium({
    ...{ extension: await speaking(language, folder), headless: true, forPictures: true },
    ...{ profile: join(folder, 'profile'), downloads: join(folder, 'downloads') },
  });
  let held: Shelf | null = 'nothing';
  let opened: Page[] = [];
  const open = async (opening: Promise<Page>) => {
    const page = await opening;
    opened.push(page);
    return page;
  };

  async function hold(shelf: Shelf): Promise<void> {
    if (shelf === held) return;
    if (held === 'later') throw new Error('What a later version wrote cannot be changed back.');
    const page = await chromium.openOwn('welcome.html');
    const call = await runInPage(page, script, IN_PAGE);
    const all = JSON.stringify(shelf === 'nothing' ? [] : Object.values(stories));
    if (shelf === 'later') await call('outdate()');
    else await call(shelf === 'many' ? `holdMany(${all}, ${MANY})` : `hold(${all})`);
    await page.close();
    held = shelf;
  }

  return {
    chromium,
    stories,
    async openPopup(name, shelf) {
      await hold(shelf);
      const address = name in PAGES ? `${site.origin}/${PAGES[name as PageName]}` : name;
      const popup = await open(chromium.clickButton(await open(chromium.open(address))));
      await dress(popup, 'popup');
      return popup;
    },
    async openOwn(path, shelf) {
      await hold(shelf);
      const page = await open(chromium.openOwn(path));
      await dress(page, 'page');
      return page;
    },
    below() {
      const page = opened.at(-2);
      if (!page) throw new Error('No popup is open.');
      return page;
    },
    spoil() {
      held = null;
    },
    async tidy() {
      // A browser whose last page is closed ends.
      await chromium.browser.newPage();
      for (const page of opened.reverse()) await page.close().catch(() => {});
      opened = [];
    },
    async close() {
      await chromium.close();
      await site.close();
      await removeTempFolder(folder);
    },
  };
}

/** A copy of the build that has the words of one language, in the place of its first one. */
async function speaking(language: string, folder: string): Promise<string> {
  const copy = join(folder, 'extension');
  await cp('.output/chrome-mv3', copy, { recursive: true });
  const words = await readFile(join(copy, '_locales', language, 'messages.json'));
  await rm(join(copy, '_locales'), { recursive: true });
  await mkdir(join(copy, '_locales/en'), { recursive: true });
  await writeFile(join(copy, '_locales/en/messages.json'), words);
  return copy;
}

/** Waits until what the page shows has stayed the same for a moment. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  await until('the page to come to rest', async () => {
    const now = await page.evaluate(() => document.body.innerText);
    const isSame = now === before && now !== '';
    before = now;
    return isSame;
  });
}
