import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { read, save, shows } from './extension-page.ts';

const TODAY = resolve('.output/chrome-mv3');
const [FIRST, SECOND] = ['bulletin.html', 'interview.html'];

let folder: string;
let tomorrow: string;
let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  folder = await makeTempFolder();
  tomorrow = `${folder}/tomorrow/chrome-mv3`;
  site = await serve('tests/browser/pages');
  const builder = resolve('tests/browser/versions/build-newer.ts');
  // The tests' own surroundings would make it another kind of build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [builder, `${folder}/tomorrow`], { env });
});
afterAll(async () => {
  await chromium?.close();
  await site.close();
  await removeTempFolder(folder);
});

/** Starts the browser on the one profile with a build in the place where the last one was. */
async function change(build: string): Promise<void> {
  await chromium?.close();
  await rm(`${folder}/galley`, { recursive: true, force: true });
  await cp(build, `${folder}/galley`, { recursive: true });
  chromium = await startChromium({
    extension: `${folder}/galley`,
    profile: `${folder}/profile`,
    downloads: `${folder}/downloads`,
    headless: true,
  });
}

async function clip(path = ''): Promise<{ popup: Page; title: string }> {
  const page = await chromium.open(`${site.origin}/${path}`);
  const popup = await chromium.clickButton(page);
  return { popup, title: (await read(popup)).title };
}

/** All that the library's database holds; it runs in a page of the extension. */
async function allStored(): Promise<Record<string, { version: number; margin?: string }>> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('galley-library'));
  const values = database.transaction('values').objectStore('values');
  const [keys, all] = await Promise.all([settled(values.getAllKeys()), settled(values.getAll())]);
  database.close();
  return Object.fromEntries(keys.map((key, i) => [String(key), all[i]]));
}

it('keeps a library whole through an update, a downgrade and an update again', {
  timeout: 180_000,
}, async () => {
  await change(TODAY);
  const first = await clip(FIRST);
  await save(first.popup);

  await change(tomorrow);
  const updated = await chromium.openOwn('library.html');
  await shows(updated, first.title);
  const second = await clip(SECOND);
  await save(second.popup);
  const before = await updated.evaluate(allStored);
  const [old, young] = [first, second].map(({ title }) =>
    Object.entries(before).filter(([, value]) => JSON.stringify(value).includes(title)),
  );
  expect(old).toHaveLength(2);
  expect(young?.map(([, { version }]) => version)).toEqual(
    old?.map(([, { version }]) => version + 1),
  );

  await change(TODAY);
  const downgraded = await chromium.openOwn('library.html');
  await shows(downgraded, '1 was written by a newer Galley.');
  await shows(downgraded, first.title);
  const refused = await clip(SECOND);
  await refused.popup.locator('button ::-p-text(Save)').click();
  await shows(refused.popup, 'A newer version of Galley saved this article.');
  expect(await downgraded.evaluate(allStored)).toEqual(before);
  const again = await clip(FIRST);
  await again.popup.locator('button ::-p-text(Update)').click();
  await shows(again.popup, 'Updated in your library.');

  await change(tomorrow);
  const last = await chromium.openOwn('library.html');
  await shows(last, second.title);
  const all = await shows(last, first.title);
  expect(all).toContain('2 articles');
  expect(all).not.toContain('newer Galley');
  await last.locator(`a ::-p-text(${second.title})`).click();
  await last.locator('.article-body p').wait();
});
