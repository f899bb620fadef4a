import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { download } from './download.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';

/** All that leaves the browser, as it goes through a proxy that answers nothing. */
async function startProxy(): Promise<{ server: Server; asked: string[]; address: string }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { server, asked, address: `http://127.0.0.1:${port}` };
}

describe('a whole session of clipping, saving, reading, copying and searching', () => {
  let folder: string;
  let site: Site;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let chromium: Chromium;

  beforeAll(async () => {
    folder = await makeTempFolder();
    site = await serve('tests/sample');
    proxy = await startProxy();
    chromium = await startBuild(folder, proxy.address);
  });

  afterAll(async () => {
    await chromium.close();
    await site.close();
    proxy.server.close();
    await removeTempFolder(folder);
  });

  it('sends nothing to anyone', async () => {
    const popup = await chromium.clickButton(await chromium.open(`${site.origin}/`));
    await read(popup);
    const byThePage = site.requests.length;
    await popup.locator('button ::-p-text(Save)').click();
    await until('the word that it is saved', async () =>
      (await wordsOf(popup)).includes('Saved to your library.'),
    );
    await download(popup, `${folder}/downloads`);
    const library = await chromium.openOwn('library.html');
    const search = await until('the search field', () => library.$('input[type="search"]'));
    await search.type('ferry');
    // What is found is set anew while one types.
    await library.locator('a[href*="reader.html"]').click();
    await until('the article in the reader', async () =>
      (await wordsOf(library)).includes('The last night ferry left Port Ellery'),
    );
    // The picture is one that the reader sees.
    const byGalley = site.requests.slice(byThePage).filter((path) => path !== '/ferry.svg');
    expect(byGalley).toEqual([]);
    expect(proxy.asked.filter((address) => !isBrowsersOwn(address))).toEqual([]);
  });
});

/** What Chromium asks its makers for on its own. */
function isBrowsersOwn(address: string): boolean {
  return /(?:^|[./])(?:google|googleapis|gvt1|gstatic)\.com(?:[:/]|$)/.test(address);
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

  it('asks for these permissions and no others, on no site', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
    ]);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest[key]).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
