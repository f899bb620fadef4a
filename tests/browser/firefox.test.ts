import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox } from '../../scripts/browser/firefox.ts';
import { type ReadPopup, readPopup, whenRead } from '../../scripts/browser/read-popup.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';

const TITLE = 'Port Ellery votes to bring back its night ferry after 11 years';

describe('the popup and the reader in Firefox', () => {
  let profile: string;
  let site: Site;
  let firefox: Firefox;
  let shown: ReadPopup;

  beforeAll(async () => {
    profile = await makeTempFolder();
    site = await serve('tests/sample');
    firefox = await start();
    await firefox.open(`${site.origin}/`);
    await firefox.clickButton();
    shown = await whenRead(() => firefox.inPopup(readPopup));
  });

  afterAll(async () => {
    await firefox.close();
    await site.close();
    await removeTempFolder(profile);
  });

  const start = () => startFirefox(resolve('.output/firefox-mv3'), profile);

  const badgeBecomes = (text: string) =>
    until(`the badge "${text}"`, async () => (await firefox.badge()) === text);

  it('shows the title, key facts and quotes with their speakers', () => {
    expect(shown.title).toBe(TITLE);
    expect(shown.facts.length).toBeGreaterThanOrEqual(3);
    const chen = shown.voices.find(({ speaker }) => speaker === 'Wei Chen');
    expect(chen?.quotes).toContain('I slept in my car twice a week for four winters,');
  });

  it('draws its signs by the style sheet', async () => {
    const drawn = await firefox.inPopup(() =>
      [...document.querySelectorAll<SVGGraphicsElement>('.icon')].map(
        (icon) => icon.querySelector('path')?.getTotalLength() ?? 0,
      ),
    );
    expect(drawn.length).toBeGreaterThan(3);
    expect(Math.min(...drawn)).toBeGreaterThan(5);
  });

  it('is as wide as its content', async () => {
    expect(await firefox.inPopup(() => innerWidth)).toBe(400);
  });

  it('marks a quote in the page when it is clicked', async () => {
    await firefox.inPopup(() => {
      const quotes = [...document.querySelectorAll('button')];
      quotes.find((quote) => quote.textContent?.includes('Young people are not afraid'))?.click();
    });
    const marked = await until('the mark in the page', () =>
      firefox.inPage(
        () =>
          // Nothing is marked until the message has reached the page.
          [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join('') || null,
      ),
    );
    expect(marked).toContain('Young people are not afraid of the dark.');
  });

  it('saves the article to a library that outlives the browser', async () => {
    await firefox.inPopup(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Save')?.click();
    });
    await until('the word that it is saved', async () => {
      const { status } = await firefox.inPopup(readPopup);
      return status === 'Saved to your library.';
    });
    await badgeBecomes('✓');
    await firefox.inPage(() => history.pushState(null, '', '/another-story'));
    await badgeBecomes('');
    await firefox.inPage(() => history.back());
    await badgeBecomes('✓');
    await firefox.close();
    firefox = await start();
    await firefox.openOwn('library.html');
    await until('the saved article', () =>
      firefox.inPage((title: string) => document.body.innerText.includes(title), TITLE),
    );
  });

  it('highlights a paragraph in the reader, and finds it again when the page is loaded anew', async () => {
    await firefox.inPage(() => {
      document.querySelector<HTMLAnchorElement>('a[href*="reader.html"]')?.click();
    });
    const words = await until('the article', () =>
      firefox.inPage(() => {
        const paragraph = document.querySelectorAll('.article-body p')[1];
        if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
        return paragraph?.textContent ?? null;
      }),
    );
    await until('the colours', () =>
      firefox.inPage(() => {
        const blue = document.querySelector<HTMLElement>('[role="toolbar"] [data-colour="blue"]');
        blue?.click();
        return blue !== null;
      }),
    );
    const drawn = () =>
      firefox.inPage(() => [...(CSS.highlights.get('galley-blue') ?? [])].join('') || null);
    expect(await until('the highlight', drawn)).toBe(words);
    await firefox.inPage(() => location.reload());
    expect(await until('the highlight after a reload', drawn)).toBe(words);
  });
});
