import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTempFolder, removeTempFolder } from '../../scripts/browser/temp-folder.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROKEN_PAGES } from './broken/pages.ts';
import { startSession, wordsOf } from './extension-page.ts';

const folder = await makeTempFolder();
afterAll(() => removeTempFolder(folder));

describe('a page that nobody should have written, in Chromium', () => {
  const session = startSession(folder);
  beforeAll(async () => {
    for (const [i, { body }] of BROKEN_PAGES.entries())
      await writeFile(`${folder}/${i}.html`, body);
  });

  it.each(BROKEN_PAGES.map((page, i) => ({ ...page, i })))(
    '$name: read or refused in words, and usable after it',
    async ({ i, make, shows: words }) => {
      const page = await session.chromium.open(`${session.site.origin}/${i}.html`);
      if (make) await page.evaluate(make);
      const popup = await session.chromium.clickButton(page);
      const shown = await until('the facts, or why there are none', async () => {
        const isStopped = await popup.$('.stopped');
        const all = await wordsOf(popup);
        return (isStopped || all.includes('KEY FACTS')) && all;
      });
      expect(shown).toContain(words);
      await popup.close();
      expect(await page.evaluate(() => Reflect.get(globalThis, 'traps')?.sprung ?? 0)).toBe(0);
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
      await page.close();
    },
  );
});
