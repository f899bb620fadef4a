import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../../scripts/browser/firefox.ts';
import { readPopup, whenRead } from '../../scripts/browser/read-popup.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';

describe('without the button in Firefox, a choice in the context menu', () => {
  let profile: string;
  let site: Site;
  let firefox: Firefox;

  beforeAll(async () => {
    profile = await makeTempFolder();
    site = await serve('tests/sample');
    firefox = await startFirefox(resolve('.output/firefox-mv3'), profile);
    await firefox.open(`${site.origin}/`);
  });
  afterAll(async () => {
    await firefox.close();
    await site.close();
    await removeTempFolder(profile);
  });

  it('opens the popup for the article', async () => {
    await firefox.choose('clip', { x: 40, y: 300 });
    const { title } = await whenRead(() => firefox.inPopup(readPopup));
    expect(title).toBe('Port Ellery votes to bring back its night ferry after 11 years');
  });

  it('saves the article with the selected words as a highlight', async () => {
    await firefox.open(`${site.origin}/?again`);
    const { words, ...at } = await firefox.inPage(selectParagraph);
    await firefox.choose('save-selection', at);
    await until('the tick', async () => (await firefox.badge()) === '✓');
    expect(await firefox.inPage(marked)).toBe(words);
    await firefox.openOwn('library.html');
    await until('the saved article', () => firefox.inPage(openFirst));
    const drawn = await until('the highlight in the reader', () => firefox.inPage(highlighted));
    expect(drawn).toBe(words);
  });

  it('is not needed where a key saves the article', async () => {
    await firefox.open(`${site.origin}/?keys`);
    await firefox.press('Alt', 'Shift', 'K');
    await until('the tick', async () => (await firefox.badge()) === '✓');
  });
});

/** Selects a paragraph; gives its words, and a point in it. These run in the page. */
function selectParagraph() {
  const paragraph = document.querySelectorAll('.story-body p')[1];
  if (!paragraph) throw new Error('There is no paragraph.');
  paragraph.scrollIntoView({ block: 'center' });
  document.getSelection()?.selectAllChildren(paragraph);
  const { left, top } = paragraph.getBoundingClientRect();
  return { words: paragraph.textContent, x: Math.round(left) + 40, y: Math.round(top) + 10 };
}

function marked(): string {
  return [...(CSS.highlights.get('galley-mark') ?? [])].join('');
}

function openFirst(): boolean {
  const link = document.querySelector<HTMLAnchorElement>('a[href*="reader.html"]');
  link?.click();
  return link !== null;
}

function highlighted(): string | null {
  return [...(CSS.highlights.get('galley-yellow') ?? [])].join('') || null;
}
