/**
 * `npm run bench:take-out [-- COUNT]`: how long it takes to take a library of 10,000 articles of 800
 * words out as a zip of Markdown files and as a backup, and to restore that elsewhere; how much memory
 * the browser needs for it; and how soon it stops when it is called off. It takes some minutes.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startBenchBrowser } from './bench/library/bench-browser.ts';
import { openLibraryPage } from './bench/library/library-page.ts';
import { watchMemory } from './bench/library/memory.ts';
import { print, time } from './bench/library/print.ts';
import type { Chromium } from './browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import { until } from './browser/until.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
/** Longer than any of it takes, in milliseconds. */
const PATIENCE = 1_800_000;

const folder = await makeTempFolder();
const elsewhere = await makeTempFolder();
let bench = await startBenchBrowser(folder);
try {
  console.log(`${COUNT} articles of 800 words, ${await bench.chromium.browser.version()}\n`);
  await bench.fill('fill', 0, COUNT);
  // What filling it has left in memory goes with the browser.
  await bench.chromium.close();
  bench = await startBenchBrowser(folder);
  const { page } = await openLibraryPage(bench.chromium);
  await callOff(page, 'Markdown files');
  await measure(
    'A zip of Markdown files',
    bench.chromium,
    () => begin(page, 'Markdown files'),
    page,
  );
  await measure('A backup', bench.chromium, () => begin(page, 'Make a backup'), page);
  const file = await until('the backup', async () =>
    (await readdir(join(folder, 'downloads'))).find((name) => name.endsWith('.json')),
  );
  await bench.chromium.close();

  bench = await startBenchBrowser(elsewhere);
  const empty = await bench.chromium.openOwn('library.html');
  const restore = async () => {
    const chooser = empty.waitForFileChooser();
    await begin(empty, 'Restore a backup');
    await (await chooser).accept([join(folder, 'downloads', file)]);
  };
  await measure('Restoring it in an empty library', bench.chromium, restore, empty);
} finally {
  await bench.chromium.close();
  await removeTempFolder(folder);
  await removeTempFolder(elsewhere);
}

/** Chooses one thing that can be done with the library as a whole. */
async function begin(page: Page, way: string): Promise<void> {
  await page.click('[popovertarget="keep"]');
  await page.locator(`.keep button ::-p-text(${way})`).click();
}

/** Carries out a piece of work to its end, and prints how long it took and what memory it needed. */
async function measure(
  name: string,
  chromium: Chromium,
  start: () => Promise<void>,
  page: Page,
): Promise<void> {
  const memory = await watchMemory(chromium.browser);
  const begun = performance.now();
  await start();
  await page.waitForSelector('.work', { timeout: PATIENCE });
  await page.waitForSelector('.work', { hidden: true, timeout: PATIENCE });
  const took = performance.now() - begun;
  const { page: ofPage, more } = await memory.stop();
  print(name, time(took));
  print('  most memory of the page’s process (at most 600 MB)', `${ofPage} MB`);
  print('  what all of the browser’s processes grew by', `${more} MB`);
  console.log(`  ${await page.$eval('.toast p', ({ textContent }) => textContent)}`);
}

/** Prints how soon work has ended that is called off at a tenth. */
async function callOff(page: Page, way: string): Promise<void> {
  await begin(page, way);
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.work progress')?.value ?? 0) > 0.1,
    { timeout: PATIENCE },
  );
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.querySelector<HTMLButtonElement>('.work button')?.click();
        const look = () =>
          document.querySelector('.work')
            ? requestAnimationFrame(look)
            : resolve(performance.now() - begun);
        look();
      }),
  );
  print('Calling a zip off at a tenth', time(took));
}
