import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';

const NAME = 'Port Ellery votes to bring back its night ferry after 11 years.md';

let folder: string;
let site: Site;
let pages: Site;
let chromium: Chromium;
let library: Page;

/** A folder of the origin's own stands for the one that is picked: the same kind of handle. */
const usePicker = (page: Page) =>
  page.evaluate(() =>
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Vault', { create: true }),
    }),
  );

/** The files of the folder, by name, as they stand on the disk. */
const files = (): Promise<Record<string, string>> =>
  library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const vault = await root.getDirectoryHandle('Vault', { create: true });
    const texts: Record<string, string> = {};
    for await (const [name, handle] of vault.entries())
      if (handle instanceof FileSystemFileHandle)
        texts[name] = await (await handle.getFile()).text();
    return texts;
  });

const write = (name: string, text: string | null) =>
  library.evaluate(
    async (name, text) => {
      const root = await navigator.storage.getDirectory();
      const vault = await root.getDirectoryHandle('Vault', { create: true });
      if (text === null) return vault.removeEntry(name);
      const stream = await (await vault.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    name,
    text,
  );

const shows = (page: Page, words: string) =>
  until(words, async () => (await wordsOf(page)).includes(words));

async function save(address: string): Promise<void> {
  const page = await chromium.open(address);
  const popup = await chromium.clickButton(page);
  await read(popup);
  await popup.locator('button ::-p-text(Save)').click();
  await shows(popup, 'Saved to your library.');
  await page.close();
  await library.bringToFront();
}

async function tag(words: string): Promise<void> {
  await library.locator('button[aria-label^="Edit tags: Port Ellery"]').click();
  await library.locator('input.tag-field').fill(words);
  await library.keyboard.press('Enter');
}

beforeAll(async () => {
  folder = await makeTempFolder();
  site = await serve('tests/sample');
  pages = await serve('tests/browser/pages');
  chromium = await startBuild(folder);
  library = await chromium.openOwn('library.html');
  await save(`${site.origin}/`);
});

afterAll(async () => {
  await chromium.close();
  await Promise.all([site.close(), pages.close()]);
  await removeTempFolder(folder);
});

it('writes all notes when a folder is picked, beside what is there', async () => {
  await write(NAME, 'A note of the reader’s own.');
  await usePicker(library);
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('button ::-p-text(Choose a folder…)').click();
  await shows(library, 'In step with “Vault” · 1 note');
  const now = await files();
  expect(Object.keys(now).sort()).toEqual([NAME.replace('.md', ' (2).md'), NAME]);
  expect(now[NAME]).toBe('A note of the reader’s own.');
  expect(now[NAME.replace('.md', ' (2).md')]).toContain('# Port Ellery votes');
  // Rid of that file, the note keeps its name.
  await write(NAME, null);
});

it('writes what another surface saves, and what is tagged', async () => {
  await save(`${pages.origin}/bulletin.html`);
  await shows(library, 'In step with “Vault” · 2 notes');
  await tag('harbour');
  await until('the tag in the note', async () =>
    Object.values(await files()).some((text) => text.includes('harbour')),
  );
  expect(Object.keys(await files())).toHaveLength(2);
});

it('takes a deleted article’s note away, and an undone deletion brings it back', async () => {
  const before = await files();
  await library.locator('button[aria-label^="Delete: Port Ellery"]').click();
  await shows(library, 'In step with “Vault” · 1 note');
  expect(Object.keys(await files())).toHaveLength(1);
  await library.locator('button ::-p-text(Undo)').click();
  await shows(library, 'In step with “Vault” · 2 notes');
  expect(Object.values(await files()).sort()).toEqual(Object.values(before).sort());
});

it('renames notes when the template calls them otherwise', async () => {
  await library.evaluate(() => {
    const template = { fileName: '{{site}} {{title}}', frontMatter: '', body: '{{content}}' };
    return Reflect.get(globalThis, 'chrome').storage.local.set({
      'settings:template': { chosen: 'own', own: template },
    });
  });
  await library.reload();
  await until('the new names', async () =>
    Object.keys(await files()).some((name) => name.startsWith('The Ellery Courier Port Ellery')),
  );
  await shows(library, 'In step with “Vault” · 2 notes');
  expect(Object.keys(await files())).toHaveLength(2);
});

it('leaves a note that the reader has changed, says so, and writes its own once that is gone', async () => {
  const name = Object.keys(await files()).find((name) => name.includes('Port Ellery')) ?? '';
  await write(name, 'Mine now.');
  await tag('quay');
  await shows(library, 'In step with “Vault” · 1 note · 1 note is left as you changed it');
  expect((await files())[name]).toBe('Mine now.');
  await library.locator('button ::-p-text(Backup and export)').click();
  await shows(library, '1 note is left as you changed it');
  await library.keyboard.press('Escape');
  await library.locator('button[aria-label^="Delete: Port Ellery"]').click();
  await shows(library, 'In step with “Vault” · 1 note');
  expect((await files())[name]).toBe('Mine now.');
  await library.locator('button ::-p-text(Undo)').click();
  await write(name, null);
  await library.reload();
  await shows(library, 'In step with “Vault” · 2 notes');
  expect((await files())[name]).toContain('night ferry');
});

it('waits where the browser has dropped the permission, and catches up when it is given', async () => {
  const drop = await library.evaluateOnNewDocument(() => {
    let state: PermissionState = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => {
        state = 'granted';
        return state;
      },
    });
  });
  await library.reload();
  await shows(library, '“Vault” is waiting for your permission.');
  await tag('pier');
  await shows(library, 'pier');
  await library.locator('.library > .folder-line button').click();
  await shows(library, 'In step with “Vault” · 2 notes');
  await library.removeScriptToEvaluateOnNewDocument(drop.identifier);
});

it('says that the folder is gone, and stops when it is told to', async () => {
  await library.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('Vault', { recursive: true }),
  );
  await tag('mole');
  await shows(library, '“Vault” is not there any more. Choose it again.');
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('.keep button ::-p-text(Stop)').click();
  await until('the line to go', async () => !(await library.$('.folder-line')));
});
