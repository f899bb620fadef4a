import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { download, withoutDigest } from './download.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';

describe('pages of other kinds in Chromium', () => {
  let folder: string;
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    folder = await makeTempFolder();
    site = await serve('tests/browser/pages');
    chromium = await startBuild(folder);
  });

  afterAll(async () => {
    await chromium.close();
    await site.close();
    await removeTempFolder(folder);
  });

  it('takes a bulletin with its caption twice, a bare label and a timeout box away clean', async () => {
    const { markdown, paragraphs } = await take('bulletin.html');
    expect(markdown).toContain(
      '\n# Vesland opened its border road to ease the queues. The queues grew.\n',
    );
    for (const once of [
      'Night Desk',
      'Harrow Gazette',
      '2026-03-09T18:40',
      'Lorries stood for up to eleven hours',
      'The ministry has opened four new lanes',
      ...paragraphs,
    ])
      expect(markdown.split(once), once).toHaveLength(2);
    expect(markdown).not.toMatch(/Keywords|remain logged|Timeout|60 second/);
  });

  it('takes an article from behind an open dialog and a cookie bar', async () => {
    const { markdown, paragraphs } = await take('walled.html');
    expect(markdown).toContain('\n# The quiet return of the village cinema\n');
    expect(paragraphs).toHaveLength(7);
    for (const once of paragraphs.slice(1)) expect(markdown.split(once), once).toHaveLength(2);
    expect(markdown).not.toMatch(/log out|logged out|inactivity|Stay signed in|cookies|Accept all/);
  });

  it.each([
    ['a front page', () => `${site.origin}/front-page.html`, 'No article was found on this page'],
    [
      'the browser’s own page',
      () => 'chrome://version/',
      'The browser keeps extensions out of this page',
    ],
  ])('says in a sentence why there is nothing on %s', async (_, url, sentence) => {
    const popup = await chromium.clickButton(await chromium.open(url()));
    const words = await until('a sentence', async () => {
      const words = await wordsOf(popup);
      return words.includes(sentence) && words;
    });
    expect(words).not.toContain('KEY FACTS');
    await popup.close();
  });

  /** The page's article as the reader takes it away, without facts and quotes, and what it was. */
  async function take(path: string): Promise<{ markdown: string; paragraphs: string[] }> {
    const page = await chromium.open(`${site.origin}/${path}`);
    const popup = await chromium.clickButton(page);
    await read(popup);
    const { text } = await download(popup, `${folder}/downloads`);
    await popup.close();
    const paragraphs = await page.$$eval('article p, .txt p', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    return { markdown: withoutDigest(text), paragraphs };
  }
});
