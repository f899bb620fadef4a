import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPageScript, IN_PAGE } from '../../scripts/bench/page-script.ts';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type InPage, runInPage } from '../../scripts/browser/run-in-page.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { shows, startBuild } from './extension-page.ts';
import { makeSmallDisk } from './storage/small-disk.ts';

const URL_A = 'https://a.example/bridge';

let folder: string;
let chromium: Chromium;
let script: string;

beforeEach(async () => {
  folder = await makeTempFolder();
  chromium = await startBuild(folder);
  script = await buildPageScript('../../tests/browser/storage/in-extension.ts');
});

afterEach(async () => {
  await chromium.close();
  await removeTempFolder(folder);
});

/** A page of the extension that shows nothing of the library, with the library's code in it. */
async function openWindow(): Promise<{ page: Page; call: InPage }> {
  const page = await chromium.openOwn('welcome.html');
  return { page, call: await runInPage(page, script, IN_PAGE) };
}

describe('the library’s storage in Chromium', () => {
  it('writes all values of a call or none of them', async () => {
    const { call } = await openWindow();
    await expect(call('writeUnstorable()')).rejects.toThrow(/could not be cloned/);
    expect(await call('stored()')).toEqual({});
    expect(await call('area.getKeys()')).toEqual([]);
  });

  it('gives a few values, many and all of them alike, and only those that were asked for', async () => {
    const { call } = await openWindow();
    await call(`area.set(Object.fromEntries([...Array(900).keys()].map((i) => ['k' + i, i])))`);
    await call(`area.remove(['k7'])`);
    const ask = (from: number, to: number) =>
      call<Record<string, number>>(
        `area.get([...Array(${to - from}).keys()].map((i) => 'k' + (i + ${from})))`,
      );
    expect(await ask(6, 9)).toEqual({ k6: 6, k8: 8 });
    // From these on it reads stretches of the store; of the second it wants too little for that.
    expect(Object.keys(await ask(0, 600))).toHaveLength(599);
    expect(Object.keys(await ask(10, 310))).toHaveLength(300);
    expect(await ask(897, 1300)).toEqual({ k897: 897, k898: 898, k899: 899 });
    expect(Object.keys(await call('stored()'))).toHaveLength(899);
    expect(await call('area.getKeys()')).toHaveLength(899);
    const looked = await call<{ keys: string[]; values: object }>(`area.look('k89')`);
    expect(looked.keys).toHaveLength(899);
    expect(Object.values(looked.values)).toEqual([
      89,
      ...Array.from({ length: 10 }, (_, i) => 890 + i),
    ]);
  });

  it('tells every window of a change, the one that made it too', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    const { id } = await here.call<{ id: string }>(`save('${URL_A}')`);
    const told = [[`article:${id}`, `entry:${id}`]];
    expect(await here.call('whatWasHeard()')).toEqual(told);
    const heard = await until('the news in the other window', async () => {
      const heard = await there.call<string[][]>('whatWasHeard()');
      return heard.length > 0 && heard;
    });
    expect(heard).toEqual(told);
  });

  it('keeps one whole article when two windows save the same story at once', async () => {
    const windows = [await openWindow(), await openWindow()];
    const saved = await Promise.all(
      windows.flatMap(({ call }, i) =>
        Array.from({ length: 10 }, (_, n) =>
          call<{ saved: string }>(`save('${URL_A}', 'Window ${i}, time ${n}')`),
        ),
      ),
    );
    expect(new Set(saved.map((entry) => entry.saved)).size).toBe(1);
    const stored = await windows[0]?.call<object>('stored()');
    expect(Object.keys(stored ?? {})).toHaveLength(2);
    const [[entry] = []] = [
      await windows[1]?.call<{ id: string; title: string }[]>('library.entries()'),
    ];
    const whole = await windows[1]?.call(`library.get('${entry?.id}')`);
    expect(whole).toMatchObject({ article: { title: entry?.title } });
  });

  it('refuses a library of a newer version in words, and changes nothing of it', async () => {
    const { page, call } = await openWindow();
    await call(`save('${URL_A}')`);
    // A newer version waits for no window of this one.
    await call('raiseVersion()');
    expect(await call(`troubleOf(galleyBench.save('https://a.example/other'))`)).toEqual([
      'newer',
      'A newer version of Galley keeps this library. Update Galley to open it.',
    ]);
    const library = await chromium.openOwn('library.html');
    await shows(library, 'A newer version of Galley');
    const databases = await page.evaluate(() => indexedDB.databases());
    expect(databases).toContainEqual({ name: 'galley-library', version: 99 });
  });
});

describe('a library that an earlier version kept in storage.local', () => {
  it('is moved when the library is opened, with all that was saved', async () => {
    const { call } = await openWindow();
    await call('writeAsBefore(120)');
    const before = await call<object>('local.get(null)');
    const library = await chromium.openOwn('library.html');
    await shows(library, '120 articles');
    expect(await call('stored()')).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([key]) => /^(article|entry):/.test(key))),
    );
    expect(
      Object.keys(await call('local.get(null)')).filter((key) => /^(article|entry):/.test(key)),
    ).toEqual([]);
  });
});

it('brings back what Chromium has thrown away with its database', async () => {
  const { call } = await openWindow();
  for (const title of ['Bridge', 'Tide', 'Weir'])
    await call(`saveOwn('https://a.example/${title}', '${title}')`);
  await call(`saveOwn('https://a.example/Tide', 'Tide, again')`);
  const going = await call(`saveOwn('https://a.example/gone', 'Gone')`);
  await call(`own.remove(['${going}'])`);
  await chromium.close();
  await rm(`${folder}/profile/Default/IndexedDB`, { recursive: true });
  chromium = await startBuild(folder);
  const library = await chromium.openOwn('library.html');
  await shows(library, '3 articles');
  await shows(library, 'Tide, again');
  const again = await openWindow();
  expect(await again.call('library.entries()')).toHaveLength(3);
});

it('says that the disk is full, loses nothing, and saves again when there is room', async (test) => {
  const disk = makeSmallDisk(`${folder}/disk`, 150);
  if (!disk) return test.skip('Only root can make a small disk to fill.');
  await chromium.close();
  chromium = await startBuild(disk.folder);
  try {
    const { call } = await openWindow();
    const kept = await call(`save('${URL_A}')`);
    const whatFails = () =>
      call<[string, string]>(`troubleOf(galleyBench.saveLarge('https://a.example/large'))`);
    disk.fill(3_000_000);
    expect(await whatFails()).toEqual([
      'full',
      'There is no room left to save this. Nothing that was saved before is lost.',
    ]);
    expect(await call('library.entries()')).toEqual([kept]);
    disk.fill(0);
    for (let i = 0; i < 3; i++) expect((await whatFails())[0]).toMatch(/^(full|failed)$/);
    disk.empty();
    expect(await call('library.entries()')).toEqual([kept]);
    await call(`saveLarge('https://a.example/large')`);
    expect(await call('library.entries()')).toHaveLength(2);
  } finally {
    await chromium.close();
    disk.remove();
  }
});
