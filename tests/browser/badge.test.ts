import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { startSession } from './extension-page.ts';

const STORY = '/bulletin.html';

describe('the badge on the button in Chromium', () => {
  const session = startSession('tests/browser/pages');
  let page: Page;
  let own: Page;
  let tab: number;

  beforeAll(async () => {
    own = await session.chromium.openOwn('settings.html');
    await session.clipAndSave(STORY);
    page = await pageAt(STORY);
    tab = await own.evaluate(tabAt, session.site.origin);
  });

  const pageAt = async (path: string) => {
    const pages = await session.chromium.browser.pages();
    const found = pages.find((page) => page.url() === session.site.origin + path);
    if (!found) throw new Error(`No page at ${path}.`);
    return found;
  };
  const badge = () => own.evaluate(badgeOf, tab);
  const becomes = (text: string) =>
    until(`the badge "${text}"`, async () => (await badge()).text === text);

  it('is a tick once the story is saved, with the day in the title of the button', async () => {
    await becomes('✓');
    expect((await badge()).title).toMatch(/^In your library since \w+ \d+, \d{4}\.$/);
  });

  it('is there on the tab of the story alone', async () => {
    const other = await session.chromium.open(`${session.site.origin}/long-words.html`);
    const texts = await own.evaluate(allBadges);
    expect(texts.filter((text) => text !== '')).toEqual(['✓']);
    await other.close();
  });

  it('goes with the story when the tab shows another one, and comes back with it', async () => {
    await page.bringToFront();
    await page.goto(`${session.site.origin}/long-words.html`);
    await becomes('');
    expect((await badge()).title).toBe('Clip this article');
    await page.goto(session.site.origin + STORY);
    await becomes('✓');
    await page.reload();
    await becomes('✓');
  });

  it('goes with the story also where the page only writes another address', async () => {
    await page.evaluate(() => history.pushState(null, '', '/another-story.html'));
    await becomes('');
    await page.evaluate(() => history.back());
    await becomes('✓');
  });

  it('goes when the story is deleted from the library, and comes back when that is undone', async () => {
    const library = await session.openLibrary();
    await library.locator('.entry button[aria-label^="Delete"]').click();
    await becomes('');
    await library.locator('button ::-p-text(Undo)').click();
    await becomes('✓');
  });

  it('is gone on another site, of which nothing is known', async () => {
    await page.goto(session.site.origin.replace('127.0.0.1', 'localhost') + STORY);
    await becomes('');
  });
});

interface Chrome {
  tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
  action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
}
declare const chrome: Chrome;

/** The id of the tab at an address, which the extension sees after a click alone. Runs in its pages. */
async function tabAt(address: string): Promise<number> {
  const tabs = await chrome.tabs.query({});
  return tabs.find(({ url }) => url?.startsWith(address))?.id ?? -1;
}

async function badgeOf(tabId: number) {
  const [text, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getTitle({ tabId }),
  ]);
  return { text, title };
}

async function allBadges(): Promise<string[]> {
  const tabs = await chrome.tabs.query({});
  return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
}
