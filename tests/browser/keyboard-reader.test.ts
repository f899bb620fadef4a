import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startSession, wordsOf } from './extension-page.ts';
import { act, press, tabTo, unreachable } from './keyboard.ts';

describe('the reader by keyboard alone', () => {
  const session = startSession('tests');
  let reader: Page;
  beforeAll(async () => {
    await session.clipAndSave('/sample/');
    await session.clipAndSave('/browser/pages/interview.html');
    reader = await session.openReader();
  });
  const has = (selector: string) => () => reader.$(selector);
  const says = (words: string) => async () => (await wordsOf(reader)).includes(words);
  const highlights = () => reader.$$eval('.highlights li', (all) => all.length);
  const selected = () => reader.evaluate(() => document.getSelection()?.toString() ?? '');

  it('comes to all that can be clicked', async () => {
    expect(await unreachable(reader)).toEqual([]);
  });

  it('goes to a fact’s place and back', async () => {
    await tabTo(reader, '.facts .passage');
    const isInText = () =>
      reader.evaluate(() => document.activeElement?.closest('.article-body') !== null);
    await act(reader, 'Enter', 'the focus in the text', isInText);
    await act(reader, 'Escape', 'the focus at the fact', () =>
      reader.evaluate(() => document.activeElement?.matches('.facts .passage')),
    );
  });

  it('leads to a heading', async () => {
    await tabTo(reader, '.outline button');
    await act(reader, 'Enter', 'the heading', () =>
      reader.evaluate(() => document.activeElement?.textContent?.includes('A notebook')),
    );
  });

  it('highlights the passage that a fact leads to', async () => {
    await tabTo(reader, '.facts .passage');
    const fact = await reader.evaluate(() => document.activeElement?.textContent);
    await act(reader, 'Enter', 'the passage', has('.facts [aria-current]'));
    await act(reader, 'h', 'the highlight', async () => (await highlights()) === 1);
    expect(await reader.$eval('.highlights .passage-words', (it) => it.textContent)).toBe(fact);
  });

  it('selects sentences, and highlights them with a colour and with a note', async () => {
    await act(reader, 'j', 'a sentence', has('[role="toolbar"]'));
    const one = await selected();
    await act(reader, 'Shift+J', 'one more', async () => (await selected()).startsWith(one));
    expect((await selected()).length).toBeGreaterThan(one.length + 20);
    await act(reader, 'Shift+K', 'one less', async () => (await selected()) === one);
    await act(reader, 'j', 'the next', async () => ![one, ''].includes(await selected()));
    await act(reader, 'k', 'the one before', async () => (await selected()) === one);
    await act(reader, '2', 'it in green', has('.highlights li[data-colour="green"]'));
    await act(reader, ['j', 'n'], 'the note', has('.note-field:focus'));
    await reader.keyboard.type('Who pays?');
    await act(reader, 'Escape', 'the note kept', says('Who pays?'));
    expect(await highlights()).toBe(3);
  });

  it('deletes a highlight and brings it back', async () => {
    await tabTo(reader, '.highlight-ways .link:last-child');
    await act(reader, 'Enter', 'one less', async () => (await highlights()) === 2);
    await act(reader, 'u', 'it back', async () => (await highlights()) === 3);
  });

  it('sets the type and the paper', async () => {
    await tabTo(reader, '[popovertarget="type"]');
    await act(reader, 'Enter', 'the panel', has('#type:popover-open'));
    await tabTo(reader, '#type .larger');
    await act(reader, 'Enter', 'larger type', says('112%'));
    await tabTo(reader, '#type .choice-readerFace input:checked');
    await act(reader, 'ArrowRight', 'the other face', has('[data-face="sans"]'));
    await tabTo(reader, '#type .choice-readerTheme input:checked');
    await act(reader, 'ArrowRight', 'light', has(':root[data-theme="light"]'));
    await act(reader, 'Escape', 'the panel closed', has('#type:not(:popover-open)'));
  });

  it('cites the article', async () => {
    await tabTo(reader, '[popovertarget="cite"]');
    await act(reader, 'Enter', 'the ways to cite', has('#cite:popover-open'));
    await tabTo(reader, '#cite .menu-choice:last-child');
    await act(reader, 'Enter', 'the word that it is copied', says('Citation copied.'));
  });

  it('takes the article away', async () => {
    await tabTo(reader, '[title="Take along as Markdown"]');
    await act(reader, 'Enter', 'the ways', has('.menu-choice:focus'));
    await press(reader, 'Tab');
    await act(reader, 'Enter', 'the file', async () =>
      (await readdir(session.downloads)).some((name) => name.endsWith('.md')),
    );
  });
});
