import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';

const TITLE = 'Port Ellery votes to bring back its night ferry after 11 years';

let folder: string;
let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  folder = await makeTempFolder();
  site = await serve('tests/sample');
  chromium = await startBuild(folder);
});

afterAll(async () => {
  await chromium.close();
  await site.close();
  await removeTempFolder(folder);
});

/** Picks Obsidian in the menu of a surface; gives the address that a tab is told to open. */
async function send(surface: Page, tab: Page): Promise<string> {
  const listening = await tab.createCDPSession();
  await listening.send('Network.enable');
  let asked: string | undefined;
  listening.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (url.startsWith('obsidian:')) asked = url;
  });
  await surface.locator('button[aria-label^="Take along as Markdown"]').click();
  await surface.locator('button ::-p-text(Send to Obsidian)').click();
  return until('the address for Obsidian', async () => asked);
}

/** A long note is on the clipboard; the address says so, and what it is called. */
const OVER_THE_CLIPBOARD = `obsidian://new?name=${encodeURIComponent(TITLE)}&clipboard=true`;

it('asks Obsidian for a note from the popup, and the page stays', async () => {
  const page = await chromium.open(`${site.origin}/`);
  const popup = await chromium.clickButton(page);
  await read(popup);
  await popup.locator('button ::-p-text(Save)').click();
  await until('the word that it is saved', async () =>
    (await wordsOf(popup)).includes('Saved to your library.'),
  );
  expect(await send(popup, page)).toBe(OVER_THE_CLIPBOARD);
  expect(page.url()).toBe(`${site.origin}/`);
});

it('asks it from the library, with the note on the clipboard', async () => {
  const library = await chromium.openOwn('library.html');
  await chromium.browser
    .defaultBrowserContext()
    .setPermission(library.url().replace(/\/library.*/, ''), {
      permission: { name: 'clipboard-read' },
      state: 'granted',
    });
  expect(await send(library, library)).toBe(OVER_THE_CLIPBOARD);
  expect(library.url()).toMatch(/library\.html$/);
  const note = await library.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain('\n# Port Ellery votes to bring back its night ferry');
  expect(note.length).toBeGreaterThan(2_000);
});
