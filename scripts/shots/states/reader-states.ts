import type { Page } from 'puppeteer-core';
import { type Stage, settled } from '../stage.ts';
import type { State } from './state.ts';

async function openReader(stage: Stage, story: string): Promise<Page> {
  const page = await stage.openOwn(`reader.html?id=${stage.stories[story]?.id}`, 'some');
  await page.locator('.article-body p').wait();
  await settled(page);
  return page;
}

async function openPopover(stage: Stage, id: string): Promise<Page> {
  const page = await openReader(stage, 'interview');
  await page.locator(`[popovertarget="${id}"]`).click();
  await page.locator(`#${id}:popover-open`).wait();
  return page;
}

const reader = (name: string, open: State['open']): State => ({
  name: `reader, ${name}`,
  kind: 'page',
  open,
});

/** The reader: stories of every kind, what opens in it, its papers, and where there is no story. */
export const READER_STATES: State[] = [
  {
    ...reader('a story with highlights', (stage) => openReader(stage, 'sample')),
    isKeptInAll: true,
  },
  reader('an interview', (stage) => openReader(stage, 'interview')),
  reader('short', (stage) => openReader(stage, 'short')),
  reader('very long', (stage) => openReader(stage, 'long')),
  reader('Arabic', (stage) => openReader(stage, 'arabic')),
  reader('long words', (stage) => openReader(stage, 'longWords')),
  reader('words selected', async (stage) => {
    const page = await openReader(stage, 'interview');
    await page.$eval('.article-body p', (words) =>
      document.getSelection()?.selectAllChildren(words),
    );
    await page.locator('[role="toolbar"]').wait();
    return page;
  }),
  reader('a highlight with its note', async (stage) => {
    const page = await openReader(stage, 'sample');
    await page.locator('.highlight-ways .link').click();
    await page.locator('.note-field').wait();
    return page;
  }),
  reader('type', (stage) => openPopover(stage, 'type')),
  reader('citing', (stage) => openPopover(stage, 'cite')),
  reader('its keys', (stage) => openPopover(stage, 'keys')),
  reader('ways to take it away', async (stage) => {
    const page = await openReader(stage, 'interview');
    await page.locator('.reader-bar [popovertarget]').click();
    await page.locator('.menu-choice').wait();
    return page;
  }),
  reader('sepia', async (stage) => {
    const page = await openReader(stage, 'bulletin');
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'sepia';
    });
    return page;
  }),
  reader('no such story', async (stage) => {
    const page = await stage.openOwn('reader.html?id=nothing', 'some');
    await page.locator('.problem h1').wait();
    return page;
  }),
];
