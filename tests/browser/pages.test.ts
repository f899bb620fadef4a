import { describe, expect, it } from 'vitest';
import { download, withoutDigest } from './download.ts';
import { read, shows, startSession } from './extension-page.ts';

describe('pages of other kinds in Chromium', () => {
  const session = startSession('tests/browser/pages');

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
    [
      'a front page',
      () => `${session.site.origin}/front-page.html`,
      'No article was found on this page',
    ],
    [
      'the browser’s own page',
      () => 'chrome://version/',
      'The browser keeps extensions out of this page',
    ],
  ])('says in a sentence why there is nothing on %s', async (_, url, sentence) => {
    const popup = await session.chromium.clickButton(await session.chromium.open(url()));
    expect(await shows(popup, sentence)).not.toContain('KEY FACTS');
    await popup.close();
  });

  /** The page's article as the reader takes it away, without facts and quotes, and what it was. */
  async function take(path: string): Promise<{ markdown: string; paragraphs: string[] }> {
    const page = await session.chromium.open(`${session.site.origin}/${path}`);
    const popup = await session.chromium.clickButton(page);
    await read(popup);
    const { text } = await download(popup, session.downloads);
    await popup.close();
    const paragraphs = await page.$$eval('article p, .txt p', (all) =>
      all.map(({ textContent }) => textContent ?? ''),
    );
    return { markdown: withoutDigest(text), paragraphs };
  }
});
