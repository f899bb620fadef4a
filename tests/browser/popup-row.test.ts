import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { shows, startSession } from './extension-page.ts';
import { press } from './keyboard.ts';

/** The words that stand in the row of buttons, in each language. */
const LABELS = ['popupSave', 'popupSaved', 'popupUpdate', 'popupUpdated'] as const;
const languages = globSync('public/_locales/*/messages.json').map((path) => {
  const words = JSON.parse(readFileSync(path, 'utf8'));
  return {
    locale: path.split('/').at(-2) ?? '',
    labels: LABELS.map((label) => words[label].message as string),
    tags: words.tagsAddSign.message as string,
  };
});

describe('the row of buttons in the popup', () => {
  const session = startSession();
  let popup: Page;

  beforeAll(async () => {
    popup = await session.clip();
  });

  it.each(languages)(
    'is one row in $locale, also with words 60 % longer',
    async ({ labels, tags }) => {
      for (const label of labels)
        for (const longer of [label, label + label.slice(0, Math.ceil(label.length * 0.6))])
          expect(await popup.evaluate(rowWith, longer, tags), longer).toEqual({ rows: 1, over: 0 });
    },
  );

  const saveWithTags = async () => {
    await press(popup, 's');
    await shows(popup, 'Saved to your library.');
    await press(popup, 't');
    await popup.keyboard.type('ferries, night boats');
    await press(popup, 'Enter');
    await shows(popup, 'Tags saved.');
  };

  it('has a field for tags once the story is saved, reached and left by key', saveWithTags);

  it.each(languages)('is still one row in $locale with it', async ({ labels, tags }) => {
    for (const label of labels.slice(1))
      for (const longer of [label, label + label.slice(0, Math.ceil(label.length * 0.6))])
        expect(await popup.evaluate(rowWith, longer, tags), longer).toEqual({ rows: 1, over: 0 });
  });

  it('is without it once the saving is undone, and both can be had again', async () => {
    await popup.locator('button ::-p-text(Undo)').click();
    await until('the story to be unsaved', () =>
      popup.evaluate(() => !document.querySelector('.tags')),
    );
    await saveWithTags();
    const library = await session.openLibrary();
    await shows(library, 'night boats');
  });
});

/** Sets words into the row; gives how many rows that makes, and what stands out of the popup. */
function rowWith(label: string, tags: string): { rows: number; over: number } {
  const row = document.querySelector<HTMLElement>('.actions-row');
  const button = row?.querySelector('button');
  const words = [...(button?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
  if (!row || !words) throw new Error('There is no row.');
  const before = words.textContent;
  words.textContent = label;
  const field = row.querySelector('input');
  if (field) field.placeholder = tags;
  const middles = [...row.querySelectorAll<HTMLElement>(':scope > button, :scope > input')].map(
    (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    },
  );
  const over = Math.max(0, document.documentElement.scrollWidth - innerWidth);
  words.textContent = before;
  return { rows: new Set(middles).size, over };
}
