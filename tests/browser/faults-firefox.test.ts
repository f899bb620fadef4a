import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { grownPage } from '../../scripts/bench/grown-page.ts';
import { type Firefox, startFirefox } from '../../scripts/browser/firefox.ts';
import { readPopup, whenRead } from '../../scripts/browser/read-popup.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';

describe('what goes wrong around a clip in Firefox', () => {
  let folder: string;
  let site: Site;
  let firefox: Firefox;

  beforeAll(async () => {
    folder = await makeTempFolder();
    await writeFile(`${folder}/small.html`, grownPage(800, 10_000));
    await writeFile(`${folder}/busy.html`, grownPage(800, 2_000_000));
    site = await serve(folder);
    firefox = await startFirefox(resolve('.output/firefox-mv3'), folder);
  });
  afterAll(async () => {
    await firefox.close();
    await site.close();
    await removeTempFolder(folder);
  });

  // A popup that closes gives no answer.
  afterEach(() => firefox.inPopup(() => setTimeout(() => close())).catch(() => {}));

  const shows = (words: string) =>
    until(words, async () => {
      const all = await firefox.inPopup(() => document.body.innerText);
      return all.includes(words) && all;
    });
  const press = (label: string) =>
    firefox.inPopup((label: string) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === label)?.click();
    }, label);
  /** Takes every turn that the clip leaves the page, and keeps it for a while. */
  const makeBusy = () =>
    firefox.inPage(() => {
      setInterval(() => {
        for (const end = performance.now() + 1500; performance.now() < end; );
      });
    });

  it('is read no further after Cancel', async () => {
    await firefox.open(`${site.origin}/busy.html`);
    await makeBusy();
    await firefox.clickButton();
    await shows('Still reading');
    await press('Cancel');
    await shows('You stopped the reading');
  });

  it('is said to be gone where the tab goes on to another page', async () => {
    await firefox.open(`${site.origin}/busy.html`);
    await makeBusy();
    await firefox.clickButton();
    await shows('Still reading');
    await firefox.open(`${site.origin}/small.html`);
    await shows('The page went away while it was being read');
  });

  it('saves from a private window into the library', async () => {
    await firefox.openPrivateWindow();
    await firefox.open(`${site.origin}/small.html`);
    await firefox.clickButton();
    const { title } = await whenRead(() => firefox.inPopup(readPopup));
    await press('Save');
    await shows('Saved to your library.');
    await firefox.openOwn('library.html');
    await until('the saved article', () =>
      firefox.inPage((title: string) => document.body.innerText.includes(title), title),
    );
    expect(title).toBe('The harbour of Port Ellery');
  });
});
