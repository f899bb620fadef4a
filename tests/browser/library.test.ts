import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { download, withoutDigest } from './download.ts';
import { read, shows, startSession } from './extension-page.ts';

const TITLE = 'Port Ellery votes to bring back its night ferry after 11 years';

describe('saving an article in Chromium', () => {
  const session = startSession();
  beforeAll(async () => {
    await session.clipAndSave();
  });

  it('keeps it in the library when the browser is closed and started again', async () => {
    await session.restart();
    const words = await shows(await session.chromium.openOwn('library.html'), TITLE);
    expect(words).toContain('1 article');
    expect(words).toContain('Clara Whitfield');
  });

  it('tells in the popup that it is in the library already', async () => {
    const popup = await session.clip('/?utm_source=mail');
    const { status } = await until('the state of the story', async () => {
      const shown = await read(popup);
      return shown.status.startsWith('In your library') && shown;
    });
    expect(status).toMatch(/^In your library since .*\d{4}\.$/);
  });

  it('finds it by words of its text, and again in another run with the index that was kept', async () => {
    const find = async () => {
      const library = await session.chromium.openOwn('library.html');
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
    await session.restart();
    expect(await find()).toEqual(marked);
  });

  it('keeps tags when the browser is closed', async () => {
    const library = await session.openLibrary();
    await library.focus('.entry h3 a');
    await library.keyboard.press('t');
    await library.keyboard.type('north sea, boats');
    await library.keyboard.press('Enter');
    // The page shows them at once; another one shows what is stored.
    const other = await session.chromium.openOwn('library.html');
    await shows(other, 'boats');
    await session.restart();
    const again = await session.chromium.openOwn('library.html?find=tag%3A%22north+sea%22');
    expect(await shows(again, TITLE)).toContain('boats');
  });

  it('opens it in the reader from the library', async () => {
    const library = await session.chromium.openOwn('library.html');
    await library.locator(`a ::-p-text(${TITLE})`).click();
    const words = await shows(library, 'The last night ferry left Port Ellery');
    expect(new URL(library.url()).pathname).toBe('/reader.html');
    expect(words).toContain(TITLE);
    expect(words).not.toContain('Our newsletter on tides');
    expect(words).not.toContain('Click here to remain logged in');
  });
});

describe('taking an article away as Markdown in Chromium', () => {
  const session = startSession();

  it('downloads the expected file, with the facts and quotes that the popup shows', async () => {
    const popup = await session.clip();
    const { facts, voices } = await read(popup);
    const { name, text } = await download(popup, session.downloads);
    expect(name).toBe(`${TITLE}.md`);
    // The port is another in each run.
    const markdown = text.replaceAll(session.site.origin, 'http://127.0.0.1');
    await expect(withoutDigest(markdown)).toMatchFileSnapshot('expected/sample.md');
    const digest = markdown.slice(withoutDigest(markdown).length);
    for (const fact of facts) expect(digest).toContain(`\n- ${fact} [`);
    for (const { speaker, quotes } of voices.slice(0, 3)) {
      expect(digest).toContain(`\n### ${speaker}\n`);
      for (const quote of quotes) expect(digest).toContain(quote);
    }
  });
});
