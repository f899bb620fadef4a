import type { Page, WebWorker } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { backgroundOf, badgeInFront } from './background.ts';
import { shows, startSession, wordsOf } from './extension-page.ts';

/**
 * A headless Chromium hands no keys to its extensions, so the background is told of them as Chromium
 * tells it; in Firefox they are pressed, see menu-firefox.test.ts.
 */
describe('the keys of the browser in Chromium', () => {
  const session = startSession();
  let page: Page;
  let background: WebWorker;

  beforeAll(async () => {
    background = await backgroundOf(session.chromium);
    page = await session.chromium.open(`${session.site.origin}/`);
    // A key pressed would give the same access.
    await (await session.chromium.clickButton(page)).close();
  });

  it('are listed in the settings as the browser has them, with the way to change them', async () => {
    const settings = await session.chromium.openOwn('settings.html');
    const commands = await until('the keys', async () => {
      const rows = await settings.$$eval('.settings-commands > div', (rows) =>
        rows.map((row) => row.innerText.replaceAll(/\s+/g, ' ')),
      );
      return rows.length > 0 && rows;
    });
    expect(commands).toEqual([
      'Clip this article Alt Shift G',
      'Open this article in the reader Alt Shift L',
      'Save this article Alt Shift K',
    ]);
    expect(await wordsOf(settings)).toContain('Change shortcuts…');
    await settings.close();
  });

  it('open the article in the reader before it is saved', async () => {
    await page.bringToFront();
    await background.evaluate(press, 'open-reader');
    const reader = await session.chromium.waitForOwn('reader.html');
    await shows(reader, 'Port Ellery will have a night ferry again.');
    expect(reader.url()).toContain('?clip=');
    await reader.close();
    expect(await badgeInFront(background)).toMatchObject({ text: '' });
  });

  it('save the article, and the reader opens the saved one then', async () => {
    await page.bringToFront();
    await background.evaluate(press, 'save-article');
    await until('the tick', async () => (await badgeInFront(background)).text === '✓');
    await background.evaluate(press, 'open-reader');
    const reader = await session.chromium.waitForOwn('reader.html');
    await shows(reader, 'Port Ellery will have a night ferry again.');
    expect(reader.url()).toContain('?id=');
    expect(await wordsOf(reader)).toContain('Amina Okafor');
  });
});

interface Chrome {
  tabs: { query(by: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
}
declare const chrome: Chrome;

/** Tells the background of a key that was pressed over the tab in front. It runs there. */
async function press(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(command, tab);
}
