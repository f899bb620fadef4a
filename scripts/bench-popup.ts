/**
 * `npm run bench:popup [-- ROUNDS]`: how soon the popup shows the story's title, beside a popup of an
 * extension that shows a line of text and nothing else, by turns in the same Chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { median, print, printRatio, time } from './bench/library/print.ts';
import { startChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import { until } from './browser/until.ts';

const ROUNDS = Number(process.argv[2] ?? 15);
/** How often the time of the empty popup the title may take. */
const BOUND = 2;

const folder = await makeTempFolder();
const site = await serve('tests/sample');
const chromium = await startChromium({
  ...{ extension: resolve('.output/chrome-mv3'), headless: true },
  ...{ profile: join(folder, 'profile'), downloads: join(folder, 'downloads') },
});
try {
  const empty = await installEmpty(join(folder, 'empty'));
  const times: Record<'empty' | 'title', number[]> = { empty: [], title: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await chromium.open(`${site.origin}/?${round}`);
    times.empty.push(await paintOf(await click(page, empty)));
    times.title.push(await paintOf(await chromium.clickButton(page)));
    await page.goto('about:blank');
  }
  console.log(`${ROUNDS} rounds, ${await chromium.browser.version()}\n`);
  print('Empty popup, first paint', time(median(times.empty)));
  print('Galley, first paint of the title', time(median(times.title)));
  // Of the two of each round, as a machine with other work to do is slower in one than in the next.
  const ratios = times.title.map((title, round) => title / (times.empty[round] ?? 0));
  printRatio(median(ratios), BOUND);
} finally {
  await chromium.close();
  await site.close();
  await removeTempFolder(folder);
}

/** An extension whose popup has the size of Galley's, a style sheet and a line. */
async function installEmpty(path: string): Promise<Extension> {
  const manifest = {
    ...{ manifest_version: 3, name: 'Empty', version: '1' },
    action: { default_popup: 'popup.html' },
    // As Galley has one: it keeps the extension's process alive, which else begins with the click.
    background: { service_worker: 'worker.js' },
  };
  await mkdir(path);
  await writeFile(
    join(path, 'worker.js'),
    'setInterval(() => chrome.runtime.getPlatformInfo(), 5000);',
  );
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'popup.css'), 'body { width: 400px; height: 600px; margin: 0; }');
  const html = '<!doctype html><link rel="stylesheet" href="popup.css"><h1>Empty</h1>';
  await writeFile(join(path, 'popup.html'), html);
  const id = await chromium.browser.installExtension(path);
  return until('the empty extension', async () => (await chromium.browser.extensions()).get(id));
}

async function click(page: Page, extension: Extension): Promise<Page> {
  const before = new Set(chromium.browser.targets());
  await page.triggerExtensionAction(extension);
  const target = await chromium.browser.waitForTarget(
    (target) => !before.has(target) && target.url().endsWith('/popup.html'),
  );
  return target.asPage();
}

/** Milliseconds from the start of a popup's loading until its heading is drawn; closes it. */
async function paintOf(popup: Page): Promise<number> {
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          // A heading is the largest there is in the first frame that shows any words.
          const heading = list
            .getEntries()
            .find((entry) => (entry as LargestContentfulPaint).element?.matches('h1'));
          if (heading) resolve(heading.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  return painted;
}
