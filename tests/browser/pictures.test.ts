import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, startChromium } from '../../scripts/browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, shows } from './extension-page.ts';

const SENTENCE =
  'The quay of Marrow Head was mended over the winter, and the harbour board says that boats may land there again from Monday.';
const STORY = `<!doctype html><html lang="en"><title>The quay is mended</title><article><h1>The quay is mended</h1>
<p>${SENTENCE}</p><figure><img src="/quay.png" width="800" height="500" alt="The quay"></figure>
<p>${SENTENCE} It took four months.</p><figure><img src="/gone.png" width="800" height="500" alt="A crane"></figure>
<p>${SENTENCE} It cost less than was feared.</p><figure><img src="/drawing.svg" width="800" height="500" alt="A plan"></figure>
<p>${SENTENCE} The master of the harbour is glad.</p></article>`;

let folder: string;
let server: Server;
let origin: string;
let asked: { path: string; headers: IncomingHttpHeaders }[];
let chromium: Chromium;
let library: Page;

/** The build as it is once the reader has permitted this host, which no test can click. */
async function permittedBuild(): Promise<string> {
  const build = `${folder}/build`;
  await cp(resolve('.output/chrome-mv3'), build, { recursive: true });
  const manifest = JSON.parse(await readFile(`${build}/manifest.json`, 'utf8'));
  manifest.host_permissions = ['http://127.0.0.1/*'];
  await writeFile(`${build}/manifest.json`, JSON.stringify(manifest));
  return build;
}

beforeAll(async () => {
  folder = await makeTempFolder();
  asked = [];
  const png = await readFile('public/icon/128.png');
  server = createServer(({ url: path = '', headers }, response) => {
    asked.push({ path, headers });
    if (path === '/quay.png') response.setHeader('content-type', 'image/png').end(png);
    else if (path === '/drawing.svg')
      response
        .setHeader('content-type', 'image/svg+xml')
        .end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    else if (path === '/')
      response.setHeader('content-type', 'text/html').setHeader('set-cookie', 'who=me').end(STORY);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  chromium = await startChromium({
    extension: await permittedBuild(),
    profile: `${folder}/profile`,
    downloads: `${folder}/downloads`,
    headless: true,
  });
  library = await chromium.openOwn('library.html');
});

afterAll(async () => {
  await chromium.close();
  server.close();
  await removeTempFolder(folder);
});

const kept = () =>
  library.evaluate(
    () =>
      new Promise<[string, string, number][]>((done, fail) => {
        const opening = indexedDB.open('galley-pictures');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction('pictures').objectStore('pictures').getAll();
          all.onsuccess = () => {
            database.close();
            done(all.result.map(({ address, picture }) => [address, picture.type, picture.size]));
          };
        };
      }),
  );

/** Saves the story; its page stays open until all that follows is done. */
async function save(done: () => Promise<unknown> = async () => {}): Promise<void> {
  const page = await chromium.open(`${origin}/`);
  const popup = await chromium.clickButton(page);
  await read(popup);
  await popup.locator('button[aria-keyshortcuts="s"]').click();
  await shows(popup, 'Saved to your library.');
  await done();
  await page.close();
  await library.bringToFront();
}

it('keeps no picture unless it is asked to', async () => {
  await save();
  const before = asked.length;
  await library.locator('button[aria-label^="Delete: "]').click();
  await shows(library, 'Nothing saved yet');
  expect(await kept()).toEqual([]);
  expect(asked.slice(before)).toEqual([]);
});

it('keeps those it can have, without cookies and without the page’s address', async () => {
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('.keep .setting-switch').click();
  await library.keyboard.press('Escape');
  const page = asked.length;
  await save(() => until('the kept picture', async () => (await kept()).length === 1));
  const [picture] = await kept();
  expect(picture).toEqual([
    `${origin}/quay.png`,
    'image/png',
    (await readFile('public/icon/128.png')).length,
  ]);
  const byGalley = asked.slice(page).filter(({ headers }) => headers['sec-fetch-dest'] === 'empty');
  expect(byGalley.map(({ path }) => path)).toEqual(['/quay.png', '/gone.png', '/drawing.svg']);
  for (const { headers } of byGalley) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});

it('shows them in the reader, and asks nobody for them', async () => {
  await library.bringToFront();
  const before = asked.length;
  await library.locator('a[href*="reader.html"]').click();
  await until('the reader', async () => library.url().includes('reader.html'));
  const shown = () =>
    library.$$eval('article.text img', (pictures) =>
      pictures.map((picture) => [picture.alt, (picture as HTMLImageElement).src.split(':')[0]]),
    );
  await until('the pictures', async () => (await shown()).length === 3);
  expect(await shown()).toEqual([
    ['The quay', 'blob'],
    ['A crane', 'http'],
    ['A plan', 'http'],
  ]);
  await until('the picture to be drawn', () =>
    library.$eval(
      'article.text img',
      (picture) => (picture as HTMLImageElement).naturalWidth === 128,
    ),
  );
  expect(asked.slice(before).map(({ path }) => path)).not.toContain('/quay.png');
});

it('deletes them with their article, and brings them back with it', async () => {
  await library.goto(library.url().replace(/reader\.html.*/, 'library.html'));
  const before = await kept();
  await library.locator('button[aria-label^="Delete: "]').click();
  await until('the pictures to be gone', async () => (await kept()).length === 0);
  await library.locator('button ::-p-text(Undo)').click();
  await until('the pictures to be back', async () => (await kept()).length === 1);
  expect(await kept()).toEqual(before);
});

it('writes them into a backup, and brings them back from it', async () => {
  const before = await kept();
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('button ::-p-text(Make a backup)').click();
  await shows(library, 'The backup of 1 article is in your downloads.');
  const name = await until('the backup', async () =>
    (await readdir(`${folder}/downloads`)).find((name) => name.endsWith('.json')),
  );
  await library.locator('button[aria-label^="Delete: "]').click();
  await until('the pictures to be gone', async () => (await kept()).length === 0);
  const chooser = library.waitForFileChooser();
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('button ::-p-text(Restore a backup)').click();
  await (await chooser).accept([`${folder}/downloads/${name}`]);
  await shows(library, 'Restored: 1 article added, pictures: 1');
  expect(await kept()).toEqual(before);
});

it('sweeps those of an article that is gone, when the library is opened again', async () => {
  await library.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('galley-library');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['values', 'keys'], 'readwrite');
          for (const store of ['values', 'keys']) tx.objectStore(store).clear();
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  expect(await kept()).toHaveLength(1);
  await library.reload();
  await until('the pictures to be swept', async () => (await kept()).length === 0);
});
