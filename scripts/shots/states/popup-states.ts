import type { Page } from 'puppeteer-core';
import { readPopup, whenRead } from '../../browser/read-popup.ts';
import { type Shelf, type Stage, settled } from '../stage.ts';
import type { PageName } from '../stories.ts';
import type { State } from './state.ts';

async function openRead(stage: Stage, page: PageName, shelf: Shelf = 'nothing'): Promise<Page> {
  const popup = await stage.openPopup(page, shelf);
  await whenRead(() => popup.evaluate(readPopup));
  await settled(popup);
  return popup;
}

const popup = (name: string, open: State['open']): State => ({
  name: `popup, ${name}`,
  kind: 'popup',
  open,
});

/** The popup: the article there, its parts open, saved, and where there is no article. */
export const POPUP_STATES: State[] = [
  { ...popup('a story', (stage) => openRead(stage, 'sample')), isKeptInAll: true },
  popup('a fact marked in the page', async (stage) => {
    const page = await openRead(stage, 'sample');
    await page.locator('.facts .passage').click();
    await page.locator('.facts .passage[aria-current]').wait();
    return page;
  }),
  popup('voices', async (stage) => {
    const page = await openRead(stage, 'sample');
    await page.$eval('.voice', (voice) => voice.scrollIntoView());
    return page;
  }),
  popup('all that folds open', async (stage) => {
    const page = await openRead(stage, 'sample');
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
      all[0]?.scrollIntoView();
    });
    return page;
  }),
  popup('saved', async (stage) => {
    const page = await openRead(stage, 'bulletin');
    stage.spoil();
    await page.locator('button[aria-keyshortcuts="s"]').click();
    await page.locator('button[aria-keyshortcuts="s"] svg').wait();
    return page;
  }),
  popup('saved before', (stage) => openRead(stage, 'sample', 'some')),
  popup('other ways to take it away', async (stage) => {
    const page = await openRead(stage, 'sample');
    await page.locator('.actions-row .sign[popovertarget]').click();
    await page.locator('.menu-choice').wait();
    return page;
  }),
  popup('its keys', async (stage) => {
    const page = await openRead(stage, 'sample');
    await page.locator('[popovertarget="keys"]').click();
    await page.locator('#keys:popover-open').wait();
    return page;
  }),
  popup('Arabic', (stage) => openRead(stage, 'arabic')),
  popup('long words', (stage) => openRead(stage, 'longWords')),
  popup('a short story', (stage) => openRead(stage, 'short')),
  popup('no article', async (stage) => {
    const page = await stage.openPopup('frontPage', 'nothing');
    await page.locator('.stopped h1').wait();
    return page;
  }),
  popup('a page the browser keeps', async (stage) => {
    const page = await stage.openPopup('chrome://version/', 'nothing');
    await page.locator('.stopped h1').wait();
    return page;
  }),
];
