import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { grownPage } from '../../scripts/bench/grown-page.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { read, save, shows, startSession } from './extension-page.ts';
import { slowDown } from './in-tab.ts';

const GONE = 'The page went away while it was being read';

const folder = await makeTempFolder();
afterAll(() => removeTempFolder(folder));
beforeAll(async () => {
  await writeFile(`${folder}/large.html`, grownPage(800, 1_000_000));
  await writeFile(`${folder}/other.html`, grownPage(800, 10_000));
});

describe('a page that goes while it is read, in Chromium', () => {
  const session = startSession(folder);
  let page: Page;
  let popup: Page;
  let quicken: () => Promise<void>;

  beforeEach(async () => {
    page = await session.chromium.open(`${session.site.origin}/large.html`);
    quicken = await slowDown(page);
    popup = await session.chromium.clickButton(page);
    await shows(popup, 'Port Ellery');
  });
  afterEach(async () => {
    await popup.close().catch(() => {});
    await page.close().catch(() => {});
  });

  it.each([
    ['another page of its site', () => page.goto(`${session.site.origin}/other.html`)],
    [
      'a page of another site',
      () => page.goto(`${session.site.origin.replace('127.0.0.1', 'localhost')}/other.html`),
    ],
    ['itself anew', () => page.reload()],
  ])('is said to be gone where the tab goes on to %s', async (_, go) => {
    const going = go();
    await shows(popup, GONE);
    await quicken();
    await popup.close();
    await going;
    const next = await session.chromium.clickButton(page);
    await read(next);
    await next.close();
  });

  it('takes the popup along where its tab is closed', async () => {
    await page.close();
    await until('the end of the popup', () => popup.isClosed());
  });
});

describe('a service worker that is stopped at every step, in Chromium', () => {
  const session = startSession();

  it('changes nothing of what a reader gets', async () => {
    const workers = () =>
      session.chromium.browser.targets().filter((target) => target.type() === 'service_worker');
    // What happens in a tab may wake another one at once.
    const stop = async () => {
      const stopped = workers();
      const left = () => workers().filter((one) => stopped.includes(one));
      await until('the end of the worker', async () => {
        for (const target of left()) await (await target.worker())?.close();
        return left().length === 0;
      });
    };
    expect(workers()).toHaveLength(1);
    const page = await session.chromium.open(`${session.site.origin}/`);
    await stop();
    const popup = await session.chromium.clickButton(page);
    await stop();
    const { title } = await read(popup);
    await stop();
    await save(popup);
    await stop();
    const library = await session.openLibrary();
    expect(await shows(library, title)).toContain('1 article');
    await stop();
    const reader = await session.openReader();
    await shows(reader, title);
  });
});

describe('a private window in Chromium, where the reader lets Galley in', () => {
  const session = startSession();

  it('is clipped, and what is saved of it stands in the library', async () => {
    const { chromium, site } = session;
    const own = await chromium.openOwn('library.html');
    const { host } = new URL(own.url());
    const settings = await chromium.open('chrome://extensions');
    await settings.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
      // Without it the browser starts no extension anew that comes from a folder.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, host);
    const library = await until('the extension, started anew', () =>
      chromium.openOwn('library.html'),
    );
    const isPrivate = await library.evaluate(async (url) => {
      const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return (await windows.create({ incognito: true, url }))?.incognito;
    }, `${site.origin}/`);
    expect(isPrivate).toBe(true);
    const target = await chromium.browser.waitForTarget(
      (target) => target.url() === `${site.origin}/`,
    );
    const page = await target.asPage();
    const popup = await chromium.clickButton(page);
    const { title } = await read(popup);
    await save(popup);
    await shows(library, title);
  });
});

interface Chrome {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  windows: { create(window: object): Promise<{ incognito: boolean } | null> };
}
