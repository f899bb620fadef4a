import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grownPage } from '../../scripts/bench/grown-page.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, shows, startSession } from './extension-page.ts';
import { inTab, slowDown } from './in-tab.ts';

const folder = await makeTempFolder();
afterAll(() => removeTempFolder(folder));

describe('a page that takes long to read, in Chromium', () => {
  const session = startSession(folder);
  let page: Page;
  /** One of the extension's own pages, which may do in the tab what the popup does. */
  let own: Page;

  beforeAll(async () => {
    await writeFile(`${folder}/large.html`, grownPage(800, 1_000_000));
    await writeFile(`${folder}/many.html`, `<h1>Many</h1><p id="p">${'<i></i>'.repeat(16)}</p>`);
    page = await session.chromium.open(`${session.site.origin}/large.html`);
    own = await session.chromium.openOwn('settings.html');
  });

  /** What the extension's scripts left in the tab. */
  const stands = () => inTab(own, page.url(), {});
  /** Begins a clip, and waits until it is under way. What it gives may take longer. */
  async function begin<T>(start: () => Promise<T>): Promise<{ done: Promise<T> }> {
    await inTab(own, page.url(), { leave: 'a word' });
    const done = start();
    await until('the begin of the clip', async () => (await stands()) === 'a run');
    return { done };
  }

  it('is told to be one, is left on Cancel, and can be read after it', async () => {
    const quicken = await slowDown(page);
    const popup = await session.chromium.clickButton(page);
    await shows(popup, 'Still reading. A large page takes its time.');
    await popup.locator('button ::-p-text(Cancel)').click();
    await shows(popup, 'You stopped the reading');
    await quicken();
    expect(await page.title()).toContain('Port Ellery');
    await popup.locator('button ::-p-text(Try again)').click();
    expect((await read(popup)).title).toBe('The harbour of Port Ellery');
    await popup.close();
  });

  it('is read where the page may run no scripts, too', async () => {
    const still = await session.chromium.browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.goto(page.url());
    const popup = await session.chromium.clickButton(still);
    expect((await read(popup)).title).toBe('The harbour of Port Ellery');
    await popup.close();
    await still.close();
  });

  it('is read no further once that is called off, or begun anew', async () => {
    const quicken = await slowDown(page);
    const first = await begin(() => inTab(own, page.url(), { files: ['/clip.js'] }));
    const second = await begin(() => inTab(own, page.url(), { files: ['/clip.js'] }));
    expect(await first.done).toEqual({ ok: false, reason: 'cancelled' });
    await inTab(own, page.url(), { leave: 'nothing' });
    expect(await second.done).toEqual({ ok: false, reason: 'cancelled' });
    await quicken();
  });

  it('is read no further when the popup is closed', async () => {
    const quicken = await slowDown(page);
    const popup = await begin(() => session.chromium.clickButton(page));
    await (await popup.done).close();
    await until('the end of the clip', async () => (await stands()) === 'nothing');
    await quicken();
    const again = await session.clip('/large.html');
    await again.close();
  });

  it('is not begun where it has more elements than can be read in time', async () => {
    const many = await session.chromium.open(`${session.site.origin}/many.html`);
    await many.evaluate(() => {
      const box = document.createElement('div');
      // Without layout, which is the browser's own work.
      box.hidden = true;
      for (let i = 0; i < 16; i++) box.append(document.querySelector('#p')?.cloneNode(true) ?? '');
      for (let i = 0; i < 12; i++) box.append(...[...box.childNodes].map((p) => p.cloneNode(true)));
      document.body.append(box);
    });
    const popup = await session.chromium.clickButton(many);
    await shows(popup, 'This page is too large to read in time');
    expect(await many.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Many');
    await popup.close();
    await many.close();
  });
});
