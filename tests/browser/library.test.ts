import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../scripts/browser/chromium.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { download, withoutDigest } from './download.ts';
import { read, startBuild, wordsOf } from './extension-page.ts';

const TITLE = 'Port Ellery votes to bring back its night ferry after 11 years';

describe('saving an article in Chromium', () => {
  let folder: string;
  let site: Site;
  let chromium: Chromium;

  beforeAll(async () => {
    folder = await makeTempFolder();
    site = await serve('tests/sample');
    chromium = await startBuild(folder);
    const popup = await chromium.clickButton(await chromium.open(`${site.origin}/`));
    await read(popup);
    await popup.locator('button ::-p-text(Save)').click();
    await until('the word that it is saved', async () =>
      (await wordsOf(popup)).includes('Saved to your library.'),
    );
  });

  afterAll(async () => {
    await chromium.close();
    await site.close();
    await removeTempFolder(folder);
  });

  it('keeps it in the library when the browser is closed and started again', async () => {
    await chromium.close();
    chromium = await startBuild(folder);
    const library = await chromium.openOwn('library.html');
    const words = await until('the saved article', async () => {
      const words = await wordsOf(library);
      return words.includes(TITLE) && words;
    });
    expect(words).toContain('1 article');
    expect(words).toContain('Clara Whitfield');
  });

  it('tells in the popup that it is in the library already', async () => {
    const popup = await chromium.clickButton(
      await chromium.open(`${site.origin}/?utm_source=mail`),
    );
    const { status } = await until('the state of the story', async () => {
      const shown = await read(popup);
      return shown.status.startsWith('In your library') && shown;
    });
    expect(status).toMatch(/^In your library since .*\d{4}\.$/);
  });

  it('finds it by words of its text, and again in another run with the index that was kept', async () => {
    const find = async () => {
      const library = await chromium.openOwn('library.html');
      await library.locator('input[type="search"]').fill('"last night ferry" ellery');
      return until('the sentence that was found', () =>
        library.evaluate(
          () =>
            document.querySelector('.entry-found mark') &&
            [...document.querySelectorAll('.entry mark')].map((mark) => mark.textContent),
        ),
      );
    };
    const marked = await find();
    expect(marked).toContain('last night ferry');
    expect(marked).toContain('Ellery');
    await chromium.close();
    chromium = await startBuild(folder);
    expect(await find()).toEqual(marked);
  });

  it('keeps tags when the browser is closed', async () => {
    const library = await chromium.openOwn('library.html');
    await library.locator('.entry h3 a').wait();
    await library.focus('.entry h3 a');
    await library.keyboard.press('t');
    await library.keyboard.type('north sea, boats');
    await library.keyboard.press('Enter');
    // The page shows them at once; another one shows what is stored.
    const other = await chromium.openOwn('library.html');
    await until('the tags', async () => (await wordsOf(other)).includes('boats'));
    await chromium.close();
    chromium = await startBuild(folder);
    const again = await chromium.openOwn('library.html?find=tag%3A%22north+sea%22');
    const words = await until('the tagged article', async () => {
      const words = await wordsOf(again);
      return words.includes(TITLE) && words;
    });
    expect(words).toContain('boats');
  });

  it('opens it in the reader from the library', async () => {
    const library = await chromium.openOwn('library.html');
    await library.locator(`a ::-p-text(${TITLE})`).click();
    const words = await until('the article in the reader', async () => {
      const words = await wordsOf(library);
      return words.includes('The last night ferry left Port Ellery') && words;
    });
    expect(new URL(library.url()).pathname).toBe('/reader.html');
    expect(words).toContain(TITLE);
    expect(words).not.toContain('Our newsletter on tides');
    expect(words).not.toContain('Click here to remain logged in');
  });
});

describe('taking an article away as Markdown in Chromium', () => {
  it('downloads the expected file, with the facts and quotes that the popup shows', async () => {
    const folder = await makeTempFolder();
    const site = await serve('tests/sample');
    const chromium = await startBuild(folder);
    try {
      const popup = await chromium.clickButton(await chromium.open(`${site.origin}/`));
      const { facts, voices } = await read(popup);
      const { name, text } = await download(popup, `${folder}/downloads`);
      expect(name).toBe(`${TITLE}.md`);
      // The port is another in each run.
      const markdown = text.replaceAll(site.origin, 'http://127.0.0.1');
      await expect(withoutDigest(markdown)).toMatchFileSnapshot('expected/sample.md');
      const digest = markdown.slice(withoutDigest(markdown).length);
      for (const fact of facts) expect(digest).toContain(`\n- ${fact} [`);
      for (const { speaker, quotes } of voices.slice(0, 3)) {
        expect(digest).toContain(`\n### ${speaker}\n`);
        for (const quote of quotes) expect(digest).toContain(quote);
      }
    } finally {
      await chromium.close();
      await site.close();
      await removeTempFolder(folder);
    }
  });
});
