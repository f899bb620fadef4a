import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { type Session, startSession, wordsOf } from './extension-page.ts';
import { act, leave, press, tabTo, unreachable } from './keyboard.ts';

const says = (page: Page, words: string) => async () => (await wordsOf(page)).includes(words);
const isOpen = (page: Page, id: string) => () =>
  page.evaluate((id) => document.getElementById(id)?.matches(':popover-open'), id);
const isShut = (page: Page, id: string) => async () => !(await isOpen(page, id)());
const count = (page: Page, selector: string) => page.$$eval(selector, (all) => all.length);
const downloaded = (session: Session, ending: string) => async () =>
  (await readdir(session.downloads)).some((name) => name.endsWith(ending));

describe('the popup by keyboard alone', () => {
  const session = startSession('tests');
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    page = await session.chromium.open(`${session.site.origin}/browser/pages/interview.html`);
    popup = await session.chromium.clickButton(page);
    await popup.locator('.facts li').wait();
  });
  const marked = () =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).join(''));

  it('comes to all that can be clicked', async () => {
    expect(await unreachable(popup)).toEqual([]);
  });

  it('marks a fact and a quote in the page', async () => {
    await tabTo(popup, '.facts .passage');
    await act(popup, 'Enter', 'the fact marked', marked);
    const fact = await marked();
    await tabTo(popup, '.quotes .passage');
    await act(popup, 'Enter', 'the quote marked', async () => (await marked()) !== fact);
  });

  it('unfolds what a voice says beyond the first quotes, and stays at that place', async () => {
    const before = await count(popup, '.quotes li');
    await tabTo(popup, '.voice > .link');
    await act(
      popup,
      'Enter',
      'more quotes',
      async () => (await count(popup, '.quotes li')) > before,
    );
    expect(await popup.evaluate(() => document.activeElement?.closest('.voice') !== null)).toBe(
      true,
    );
  });

  it('opens the glance', async () => {
    await tabTo(popup, '.glance > summary');
    await act(popup, 'Enter', 'the glance', () => popup.$('.glance[open]'));
  });

  it('opens its sheet of keys, turns single keys off and on, and closes it', async () => {
    await act(popup, '?', 'the sheet', isOpen(popup, 'keys'));
    await tabTo(popup, '.keys input');
    await act(popup, ['Space', 'Space'], 'the choice', () => popup.$('.keys input:checked'));
    await act(popup, 'Escape', 'the sheet closed', isShut(popup, 'keys'));
  });

  it('saves, copies, downloads, and opens the reader and the library', async () => {
    await tabTo(popup, '.actions button');
    await act(popup, 's', 'the word that it is saved', says(popup, 'Saved to your library.'));
    await act(popup, 'd', 'the file', downloaded(session, '.md'));
    await act(popup, 'c', 'the word that it is copied', says(popup, 'opied'));
    await leave(popup, 'r');
    const reader = await session.chromium.waitForOwn('reader.html');
    await reader.locator('.article-body p').wait();
    await reader.close();
  });

  it('opens what was removed, puts it back and takes it out again, and opens the library', async () => {
    const other = await session.clip('/sample/');
    await tabTo(other, '.removed > summary');
    await act(other, 'Enter', 'the removals', () => other.$('.removed[open]'));
    await tabTo(other, '.removal button');
    await act(other, 'Enter', 'it to be back', () => other.$('.removal[data-back="true"]'));
    await act(other, 'Enter', 'it to be out', () => other.$('.removal[data-back="false"]'));
    await leave(other, 'l');
    await session.chromium.waitForOwn('library.html');
  });
});

describe('the library by keyboard alone', () => {
  const session = startSession('tests');
  let library: Page;
  beforeAll(async () => {
    await session.clipAndSave('/sample/');
    await session.clipAndSave('/browser/pages/interview.html');
    library = await session.openLibrary();
  });
  const entries = () => count(library, '.entry');
  const has = (selector: string) => () => library.$(selector);

  it('comes to all that can be clicked', async () => {
    expect(await unreachable(library)).toEqual([]);
  });

  it('moves, marks and tags', async () => {
    await tabTo(library, '.entry a');
    await act(library, 'ArrowDown', 'the second entry', has('.entry:nth-of-type(2) a:focus'));
    await act(library, 'ArrowUp', 'the first entry', has('.entry:nth-of-type(1) a:focus'));
    await act(library, 's', 'a favourite', has('.entry [aria-pressed="true"]'));
    await act(library, 'r', 'it as read', has('.entry[data-read="true"]'));
    await act(library, 't', 'the field of tags', has('.tag-field:focus'));
    await library.keyboard.type('lamps');
    await act(library, 'Enter', 'the tag', has('.entry-tags .tag'));
    await act(library, 'Tab', 'the next control', async () => true);
  });

  it('selects, and clears the selection', async () => {
    await tabTo(library, '.entry h3 a');
    await act(library, 'x', 'one selected', has('.selection-bar'));
    await act(library, ['ArrowDown', 'Shift+X'], 'both selected', says(library, '2 selected'));
    await act(library, 'Escape', 'none selected', async () => !(await has('.selection-bar')()));
    await act(library, 'x', 'one selected', has('.selection-bar'));
    await press(library, 'Shift+Tab');
    await tabTo(library, '.selection-bar button:nth-of-type(2)');
    await act(library, 'Enter', 'none selected', async () => !(await has('.selection-bar')()));
  });

  it('deletes, and brings back by key and by button, down to the last one', async () => {
    await tabTo(library, '.entry h3 a');
    await act(library, 'Delete', 'one left', async () => (await entries()) === 1);
    await act(library, 'u', 'both back', async () => (await entries()) === 2);
    await tabTo(library, '.entry h3 a');
    await act(library, 'Delete', 'one left', async () => (await entries()) === 1);
    await act(library, 'Delete', 'none left', says(library, 'Nothing saved yet'));
    await tabTo(library, '.toast button');
    await act(library, 'Enter', 'one back', async () => (await entries()) === 1);
    await act(library, 'u', 'both back', async () => (await entries()) === 2);
  });

  it('searches, sorts and filters', async () => {
    await act(library, '/', 'the search', has('input[type="search"]:focus'));
    await library.keyboard.type('lamps');
    // Until the index knows of those just brought back, there may be nothing to go to.
    await until('the one match', async () => (await entries()) === 1);
    await act(library, 'ArrowDown', 'what was found', has('.entry a:focus'));
    await act(library, 'Escape', 'all of them', async () => (await entries()) === 2);
    await tabTo(library, '.order select');
    await act(library, 'ArrowDown', 'another order', async () => library.url().includes('sort='));
    await tabTo(library, '[popovertarget="filters"]');
    await act(library, 'Enter', 'the filters', isOpen(library, 'filters'));
    await tabTo(library, '#filters select');
    await act(library, 'ArrowDown', 'a filter', async () => library.url().includes('site'));
    await act(library, ['Escape', 'Escape'], 'the filters closed', isShut(library, 'filters'));
    await act(library, ['/', 'Escape'], 'all of them', async () => (await entries()) === 2);
  });

  it('takes all articles out, and makes a backup', async () => {
    await tabTo(library, '[popovertarget="keep"]');
    await act(library, 'Enter', 'the panel', isOpen(library, 'keep'));
    await tabTo(library, '#keep .way button');
    await act(library, 'Enter', 'the notes', downloaded(session, '.zip'));
    await tabTo(library, '[popovertarget="keep"]');
    await act(library, 'Enter', 'the panel', isOpen(library, 'keep'));
    await library.$$eval('#keep button', (all) => {
      const backup = all.find(({ textContent }) => textContent === 'Make a backup');
      if (backup) backup.dataset.wanted = '';
    });
    await tabTo(library, '[data-wanted]');
    await act(library, 'Enter', 'the backup', downloaded(session, '.json'));
  });

  it('opens an article', async () => {
    await tabTo(library, '.entry h3 a');
    await press(library, 'Enter');
    await library.locator('.article-body p').wait();
  });
});
