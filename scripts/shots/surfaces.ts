import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';
import { readPopup, whenRead } from '../browser/read-popup.ts';
import { until } from '../browser/until.ts';

/** A surface in one state, ready to be pictured. */
export interface Surface {
  name: string;
  /** Its width and height in CSS pixels; the popup has its own. */
  size: [width: number, height: number] | null;
  page: Page;
}

/** The pages that are clipped, by the folder and file that serve them. */
export interface Stories {
  sample: string;
  bulletin: string;
  arabic: string;
  longWords: string;
  frontPage: string;
}

const WIDE: Surface['size'] = [1280, 800];
const NARROW: Surface['size'] = [320, 640];
/** As many as a reader of years has. */
const MANY = 10_000;

/** Opens surface after surface, each in the states that readers meet. */
export async function* surfaces(chromium: Chromium, stories: Stories): AsyncGenerator<Surface> {
  const empty = await chromium.openOwn('library.html');
  await settled(empty);
  yield { name: 'library, empty', size: WIDE, page: empty };
  await empty.goto(new URL('/settings.html', empty.url()).href);
  await settled(empty);
  yield { name: 'settings', size: WIDE, page: empty };
  yield { name: 'settings, 320 wide', size: NARROW, page: empty };
  await empty.close();
  for (const [name, address] of Object.entries(stories)) {
    const page = await chromium.open(address);
    const popup = await chromium.clickButton(page);
    if (name === 'frontPage') {
      await settled(popup);
      yield { name: 'popup, no article', size: null, page: popup };
    } else {
      await whenRead(() => popup.evaluate(readPopup));
      yield { name: `popup, ${name}`, size: null, page: popup };
      await popup.locator('button[aria-keyshortcuts="s"]').click();
      await until('the article to be saved', () => popup.$('button[aria-keyshortcuts="s"] svg'));
      yield { name: `popup, ${name}, saved`, size: null, page: popup };
    }
    await popup.close();
    await page.close();
  }
  yield* pages(chromium);
}

async function* pages(chromium: Chromium): AsyncGenerator<Surface> {
  const library = await chromium.openOwn('library.html');
  await until('the saved articles', () => library.$('a[href*="reader.html"]'));
  yield { name: 'library', size: WIDE, page: library };
  yield { name: 'library, 320 wide', size: NARROW, page: library };
  const addresses = await library.$$eval('a[href*="reader.html"]', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  await (await library.$('input[type="search"]'))?.type('zzqx');
  await settled(library);
  yield { name: 'library, nothing found', size: WIDE, page: library };
  for (const [i, address] of addresses.entries()) {
    await library.goto(address);
    await settled(library);
    yield { name: `reader ${i + 1}`, size: WIDE, page: library };
  }
  yield { name: 'reader, 320 wide', size: NARROW, page: library };
  await library.goto(new URL('/reader.html?id=nothing', library.url()).href);
  await settled(library);
  yield { name: 'reader, no such article', size: WIDE, page: library };
  await library.evaluate(multiply, MANY);
  await library.goto(new URL('/library.html', library.url()).href);
  await until('the many articles', () => library.$('a[href*="reader.html"]'));
  yield { name: `library, ${MANY} articles`, size: WIDE, page: library };
  await library.close();
}

/** Copies what is saved, under other keys, until there are so many. It runs in the library. */
async function multiply(count: number): Promise<void> {
  const area = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage
    .local;
  interface Area {
    get(keys: null): Promise<Record<string, { id: string; saved: string }>>;
    set(items: object): Promise<void>;
  }
  const all = await area.get(null);
  const ids = Object.keys(all).flatMap((key) => /^article:(.+)/.exec(key)?.[1] ?? []);
  let items: Record<string, object> = {};
  for (let i = 0; i < count; i++) {
    const from = ids[i % ids.length];
    const id = i.toString(16).padStart(20, '0');
    const saved = new Date(Date.now() - i * 3_600_000).toISOString();
    for (const kind of ['article', 'entry'])
      items[`${kind}:${id}`] = { ...all[`${kind}:${from}`], id, saved, updated: saved };
    if (i % 500 === 499) {
      await area.set(items);
      items = {};
    }
  }
}

/** Until what the page shows has stayed the same for a moment. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await until('the page to come to rest', async () => {
    const now = await page.evaluate(() => document.body.innerText);
    const isSame = now === before && now !== '';
    before = now;
    return isSame;
  });
}
