import type { Page, WebWorker } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/browser/serve.ts';
import { until } from '../../scripts/browser/until.ts';
import { backgroundOf, badgeInFront } from './background.ts';
import { shows, startSession } from './extension-page.ts';

const SAID = 'You learn which parking places get the morning sun.';

/**
 * No headless browser opens a context menu, so the choice in it is told to the background as Chromium
 * tells it; the click on the button before gives the access to the tab that the choice would give.
 */
describe('a choice in the context menu of a page in Chromium', () => {
  const session = startSession();
  let page: Page;
  let background: WebWorker;

  beforeAll(async () => {
    background = await backgroundOf(session.chromium);
    page = await session.chromium.open(`${session.site.origin}/`);
    await (await session.chromium.clickButton(page)).close();
  });

  const choose = (menuItemId: string, words = '') =>
    background.evaluate(tell, { menuItemId, frameId: 0, selectionText: words });
  const badge = () => badgeInFront(background);
  const badgeBecomes = (text: string) =>
    until(`the badge "${text}"`, async () => (await badge()).text === text);
  const highlights = () => background.evaluate(highlightsOf);

  it('has an entry for the article, and one for a selection', async () => {
    const titles = await background.evaluate(titlesOfEntries);
    expect(titles).toEqual({ clip: true, 'save-selection': true });
  });

  it('saves the article with the selected words as a highlight, and marks them', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(select, [SAID]);
    await choose('save-selection', SAID);
    await badgeBecomes('✓');
    expect(await page.evaluate(marked)).toBe(SAID);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const reader = await session.openReader();
    const isDrawn = async () => (await reader.evaluate(drawn)).includes(SAID);
    await until('the highlight in the text', isDrawn);
    expect(await reader.evaluate(drawn)).toEqual([SAID]);
    // The digest has been made, too.
    await shows(reader, 'Amina Okafor');
    expect(await reader.$$eval('.facts li', (facts) => facts.length)).toBeGreaterThan(2);
    await reader.close();
  });

  it('adds further words to it, at the place where they were selected', async () => {
    await page.bringToFront();
    // "the council" stands in many places.
    await page.evaluate(select, ['she told the council', 'the council']);
    await choose('save-selection', 'the council');
    await until('a second highlight', async () => (await highlights()).length === 2);
    const [, second] = await highlights();
    expect(second?.text).toBe('the council');
    expect(second?.before).toMatch(/for four winters,” she told $/);
  });

  it('keeps words once, however often they are saved', async () => {
    await page.evaluate(select, [SAID]);
    await choose('save-selection', SAID);
    await badgeBecomes('✓');
    expect(await highlights()).toHaveLength(2);
  });

  it('keeps words that the article leaves out with it', async () => {
    const newsletter = 'Our newsletter on tides, trade and town hall, every Friday.';
    await page.evaluate(select, [newsletter]);
    await choose('save-selection', newsletter);
    await until('a third highlight', async () => (await highlights()).length === 3);
    const reader = await session.openReader();
    expect(await shows(reader, 'Not in the text any more')).toContain(newsletter);
    await reader.close();
  });

  it('opens the popup for the article', async () => {
    await page.bringToFront();
    await choose('clip');
    const popup = await session.chromium.waitForOwn('popup.html');
    expect(await shows(popup, 'In your library since')).toContain('Port Ellery votes');
    await popup.close();
  });

  it('shows the popup as a page of its own, where the browser opens none over the tab', async () => {
    const [tab] = await background.evaluate(() => chrome.tabs.query({ active: true }));
    const popup = await session.chromium.openOwn(`popup.html?tab=${tab?.id}`);
    expect(await shows(popup, 'In your library since')).toContain('Port Ellery votes');
    await popup.close();
  });

  it('says by the button that there was no article, and why in the popup', async () => {
    const site = await serve('tests/browser/pages');
    const front = await session.chromium.open(`${site.origin}/front-page.html`);
    await (await session.chromium.clickButton(front)).close();
    await front.evaluate(select, ['Regatta moved to Sunday']);
    await choose('save-selection', 'Regatta moved to Sunday');
    await badgeBecomes('!');
    expect((await badge()).title).toBe('No article could be read here.');
    await shows(await session.chromium.waitForOwn('popup.html'), 'No article was found');
    await site.close();
  });
});

interface Chrome {
  tabs: { query(by: object): Promise<{ id: number }[]> };
  contextMenus: {
    onClicked: { dispatch(info: object, tab: object | undefined): void };
    update(id: string, change: object): Promise<void>;
  };
}
declare const chrome: Chrome;

/** Tells the background of a choice in the menu of the tab in front. These run in the background. */
async function tell(info: object): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch(info, tab);
}

/** Which entries the browser knows: a change of one that is not there fails. */
async function titlesOfEntries(): Promise<Record<string, boolean>> {
  const known = (id: string) =>
    chrome.contextMenus.update(id, {}).then(
      () => true,
      () => false,
    );
  return { clip: await known('clip'), 'save-selection': await known('save-selection') };
}

/** The words of the first saved article's highlights. */
async function highlightsOf(): Promise<{ text: string; before: string }[]> {
  const opened = indexedDB.open('galley-library');
  await new Promise((done) => {
    opened.onsuccess = done;
  });
  const all = opened.result.transaction('values').objectStore('values').getAll();
  await new Promise((done) => {
    all.onsuccess = done;
  });
  opened.result.close();
  const saved = (
    all.result as { highlights?: { quote: { text: string; before: string } }[] }[]
  ).find(({ highlights }) => highlights);
  return saved?.highlights?.map(({ quote }) => quote) ?? [];
}

/** Selects words within the text node that holds them, or a part of them. It runs in the page. */
function select([words = '', part = words]: string[]): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const from = at + words.indexOf(part);
    getSelection()?.setBaseAndExtent(node, from, node, from + part.length);
    return;
  }
}

/** What the extension has marked in the page. */
function marked(): string {
  return [...(CSS.highlights.get('galley-mark') ?? [])].join('');
}

/** What the reader shows as highlighted. */
function drawn(): string[] {
  return [...(CSS.highlights.get('galley-yellow') ?? [])].map(String);
}
