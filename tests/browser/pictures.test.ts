import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
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

/** Two by two points, of a kind that e-books need not know. */
const AVIF =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=';

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

/** The files of the folder that is kept in step, by their paths, with their sizes or their text. */
const vault = () =>
  library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string | number> = {};
    const look = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await look(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const file = await handle.getFile();
          files[path + name] = name.endsWith('.md') ? await file.text() : file.size;
        }
      }
    };
    await look(await root.getDirectoryHandle('Vault', { create: true }), '');
    return files;
  });

it('puts them beside the notes of a folder that is kept in step, and takes them away with those', async () => {
  // A folder of the origin's own stands for the one that is picked.
  await library.evaluate(() =>
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Vault', { create: true }),
    }),
  );
  await library.locator('button ::-p-text(Backup and export)').click();
  await library.locator('button ::-p-text(Choose a folder)').click();
  await shows(library, '1 note');
  const files = await vault();
  const [picture = ''] = Object.keys(files).filter((path) => path.startsWith('pictures/'));
  expect(files[picture]).toBe((await readFile('public/icon/128.png')).length);
  expect(files['The quay is mended.md']).toContain(`![The quay](${picture})`);
  await library.locator('button[aria-label^="Delete: "]').click();
  await until('the folder to be empty', async () => !Object.keys(await vault()).length);
  await library.locator('button ::-p-text(Undo)').click();
  await until('both to be back', async () => {
    const back = await vault();
    return picture in back && Object.keys(back).length === Object.keys(files).length;
  });
  expect(await vault()).toEqual(files);
});

it('has them all in the zip and in the e-book, there as kinds that every reading system knows', async () => {
  await library.evaluate(
    async (address, avif) => {
      const opening = indexedDB.open('galley-pictures');
      await new Promise((done) => Object.assign(opening, { onsuccess: done }));
      const tx = opening.result.transaction('pictures', 'readwrite');
      const store = tx.objectStore('pictures');
      const asked = store.getAll();
      await new Promise((done) => Object.assign(asked, { onsuccess: done }));
      const bytes = Uint8Array.from(atob(avif), (letter) => letter.charCodeAt(0));
      const picture = new Blob([bytes], { type: 'image/avif' });
      store.put({ id: asked.result[0].id, address, picture, bytes: picture.size });
      await new Promise((done) => Object.assign(tx, { oncomplete: done }));
      opening.result.close();
    },
    `${origin}/gone.png`,
    AVIF,
  );
  const taken = async (way: string, ending: string) => {
    await library.locator('button ::-p-text(Backup and export)').click();
    await library.locator(`button ::-p-text(${way})`).click();
    await shows(library, '1 article is in your downloads');
    const name = await until(way, async () =>
      (await readdir(`${folder}/downloads`)).find((name) => name.endsWith(ending)),
    );
    await library.locator('.toast button').click();
    const names = Object.keys(unzipSync(await readFile(`${folder}/downloads/${name}`)));
    return names.filter((name) => name.includes('pictures/')).map((name) => name.split('-')[1]);
  };
  expect((await taken('Markdown files', '.zip')).sort()).toEqual(['1.avif', '2.png']);
  expect((await taken('E-book', '.epub')).sort()).toEqual(['1.jpg', '2.png']);
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
  await shows(library, 'Restored: 1 article added, pictures: 2');
  expect(await kept()).toEqual(before);
});

it('sweeps those of an article that is gone, when the library is opened again', async () => {
  await library.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('galley-library');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['values', 'keys'], 'readwrite');
          // All else stays: a database that is empty gets its articles back from their second copy.
          for (const store of ['values', 'keys'])
            for (const kind of ['article', 'entry'])
              tx.objectStore(store).delete(IDBKeyRange.bound(`${kind}:`, `${kind};`));
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  expect(await kept()).toHaveLength(2);
  await library.reload();
  await until('the pictures to be swept', async () => (await kept()).length === 0);
});
