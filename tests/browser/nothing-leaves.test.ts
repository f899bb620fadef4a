import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from './download.ts';
import { save, shows, startSession } from './extension-page.ts';

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
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  beforeAll(async () => {
    proxy = await startProxy();
  });
  afterAll(() => {
    proxy.server.close();
  });
  const session = startSession('tests/sample', () => proxy.address);

  it('sends nothing to anyone', async () => {
    const popup = await session.clip();
    const byThePage = session.site.requests.length;
    await save(popup);
    await download(popup, session.downloads);
    const library = await session.openLibrary();
    await library.locator('input[type="search"]').fill('ferry');
    // What is found is set anew while one types.
    await library.locator('a[href*="reader.html"]').click();
    await shows(library, 'The last night ferry left Port Ellery');
    // The picture is one that the reader sees.
    const byGalley = session.site.requests.slice(byThePage).filter((path) => path !== '/ferry.svg');
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
    // Asked for at a saving, host by host, where the reader has pictures kept.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'optional_permissions'])
      expect(manifest[key]).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
