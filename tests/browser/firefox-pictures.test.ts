import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../../scripts/browser/firefox.ts';
import { readPopup, whenRead } from '../../scripts/browser/read-popup.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';

const SENTENCE =
  'The quay of Marrow Head was mended over the winter, and the harbour board says that boats may land there again from Monday.';
const STORY = `<!doctype html><html lang="en"><title>The quay is mended</title><article><h1>The quay is mended</h1>
<p>${SENTENCE}</p><figure><img src="/quay.png" width="800" height="500" alt="The quay"></figure>
<p>${SENTENCE} It took four months.</p><p>${SENTENCE} It cost less than was feared.</p></article>`;

let profile: string;
let server: Server;
let firefox: Firefox;
const asked: { path: string; headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  profile = await makeTempFolder();
  const png = await readFile('public/icon/128.png');
  server = createServer(({ url: path = '', headers }, response) => {
    asked.push({ path, headers });
    if (path === '/quay.png') response.setHeader('content-type', 'image/png').end(png);
    else response.setHeader('content-type', 'text/html').setHeader('set-cookie', 'a=b').end(STORY);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  firefox = await startFirefox(resolve('.output/firefox-mv3'), profile);
});

afterAll(async () => {
  await firefox.close();
  server.close();
  await removeTempFolder(profile);
});

it('asks for access when the switch is turned, and then keeps what is saved with no more questions', async () => {
  await firefox.openOwn('settings.html');
  await until('the switch', () =>
    firefox.inPage(() => document.querySelector('.setting-switch') !== null),
  );
  await firefox.click('.setting-switch input');
  await firefox.allow();
  await firefox.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await firefox.clickButton();
  await whenRead(() => firefox.inPopup(readPopup));
  const before = asked.length;
  await firefox.inPopup(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === 'Save')?.click();
  });
  const [fetched] = await until('the picture to be fetched', async () => {
    const byGalley = asked.slice(before).filter(({ path }) => path === '/quay.png');
    return byGalley.length > 0 && byGalley;
  });
  expect(fetched?.headers.cookie).toBeUndefined();
  expect(fetched?.headers.referer).toBeUndefined();
  expect((await firefox.inPopup(readPopup)).status).toBe('Saved to your library.');
});
