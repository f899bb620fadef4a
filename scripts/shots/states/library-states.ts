import type { Page } from 'puppeteer-core';
import { type Shelf, type Stage, settled } from '../stage.ts';
import type { State } from './state.ts';

async function openLibrary(stage: Stage, shelf: Shelf = 'some', query = ''): Promise<Page> {
  const page = await stage.openOwn(`library.html${query}`, shelf);
  await page.locator('h1').wait();
  await settled(page);
  return page;
}

const library = (name: string, open: State['open']): State => ({
  name: `library, ${name}`,
  kind: 'page',
  open,
});

/** The library: from nothing to ten thousand articles, what opens in it, and what goes wrong. */
export const LIBRARY_STATES: State[] = [
  library('empty', (stage) => openLibrary(stage, 'nothing')),
  { ...library('some', (stage) => openLibrary(stage)), isKeptInAll: true },
  library('two chosen', async (stage) => {
    const page = await openLibrary(stage);
    await page.focus('.entry h3 a');
    for (const key of ['x', 'ArrowDown', 'x'] as const) await page.keyboard.press(key);
    await page.locator('.selection-bar').wait();
    return page;
  }),
  library('found', async (stage) => {
    const page = await openLibrary(stage);
    await page.locator('input[type="search"]').fill('ferry');
    // What the index finds comes after what the entries alone know.
    await page.locator('.entry-found mark').wait();
    await settled(page);
    return page;
  }),
  library('no match', async (stage) => {
    const page = await openLibrary(stage);
    await page.locator('input[type="search"]').fill('zzqx');
    await page.locator('.state').wait();
    await settled(page);
    return page;
  }),
  library('deleted, with the way back', async (stage) => {
    const page = await openLibrary(stage);
    await page.focus('.entry h3 a');
    stage.spoil();
    await page.keyboard.press('Delete');
    await page.locator('.toast').wait();
    return page;
  }),
  library('ways with an entry', async (stage) => {
    const page = await openLibrary(stage);
    await page.hover('.entry');
    await page.locator('.entry [popovertarget]').click();
    await page.locator('.menu-choice').wait();
    return page;
  }),
  library('filters', (stage) => openPopover(stage, 'filters')),
  library('its keys', (stage) => openPopover(stage, 'keys')),
  library('backup and export', (stage) => openPopover(stage, 'keep')),
  { ...library('10,000 articles', (stage) => openLibrary(stage, 'many')), isSlow: true },
];

/** The last of all: after it the library of the stage cannot be used any more. */
export const LIBRARY_FAILED = library('failed', async (stage) => {
  const page = await openLibrary(stage, 'later');
  await page.locator('.state[role="alert"]').wait();
  return page;
});

async function openPopover(stage: Stage, id: string): Promise<Page> {
  const page = await openLibrary(stage);
  await page.locator(`[popovertarget="${id}"]`).click();
  await page.locator(`#${id}:popover-open`).wait();
  await settled(page);
  return page;
}
