/**
 * `npm run bench:library [-- COUNT]`: how quick a library of 10,000 articles of 800 words is in
 * Chromium, beside what its storage takes by itself. It takes some minutes.
 */

import { openLibraryPage, timeIndexing, timeSearch } from './bench/library/library-page.ts';
import { queries } from './bench/library/stories.ts';
import { buildPageScript, IN_PAGE } from './bench/page-script.ts';
import { startChromium } from './browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const FEW = 100;
/** Each figure is the median of this many runs, or of five times as many where one run is short. */
const RUNS = 5;
const SEARCHES = 120;

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`.padStart(10);
const print = (name: string, figure: string): void => console.log(`${name.padEnd(58)}${figure}`);

const folder = await makeTempFolder();
const chromium = await startChromium({
  extension: '.output/chrome-mv3',
  profile: folder,
  headless: true,
  downloads: folder,
});
try {
  const script = await buildPageScript('library/in-extension.ts');
  const bench = await chromium.openOwn('reader.html');
  const session = await bench.createCDPSession();
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  };
  await evaluate(script);
  const call = <T>(what: string): Promise<T> => evaluate<T>(`${IN_PAGE}.${what}`);
  const fill = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += 100) await call(`fill(${at}, ${Math.min(at + 100, to)})`);
  };

  console.log(`${COUNT} articles of 800 words, ${await chromium.browser.version()}\n`);
  await fill(0, FEW);
  await call(`timeSaving(${RUNS})`);
  const savingFew = median(await call(`timeSaving(${RUNS * 5})`));
  const plainFew = median(await call(`timePlainWrite(${RUNS * 5})`));
  await fill(FEW, COUNT);

  const reading: number[] = [];
  for (let i = 0; i < RUNS; i++) reading.push(await call('timeReading()'));
  const entries = median(reading);
  print('Reading the entries from storage.local alone', ms(entries));
  print('The same from IndexedDB', ms(median(await call(`timeReadingIndexedDb(${RUNS})`))));

  const usable: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const opened = await openLibraryPage(chromium);
    usable.push(opened.usable);
    await opened.page.close();
  }
  print('Library page usable', ms(median(usable)));
  print('  at most 4 times the reading', (median(usable) / entries).toFixed(2).padStart(10));

  await bench.bringToFront();
  await call(`timeSaving(${RUNS})`);
  const saving = median(await call(`timeSaving(${RUNS * 5})`));
  print(`Saving one more, with ${FEW} articles`, ms(savingFew));
  print(`Saving one more, with ${COUNT}`, ms(saving));
  print('  at most 1.2 times as long', (saving / savingFew).toFixed(2).padStart(10));
  print(`Writing as much to storage.local alone, with ${FEW}`, ms(plainFew));
  const plain = median(await call(`timePlainWrite(${RUNS * 5})`));
  print(`Writing as much to storage.local alone, with ${COUNT}`, ms(plain));

  const first = await openLibraryPage(chromium);
  print('Reading all texts for the search, once', ms(await timeIndexing(first.page)));
  await first.page.close();
  const loading: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const { page } = await openLibraryPage(chromium);
    loading.push(await timeIndexing(page));
    if (i < RUNS - 1) await page.close();
    else {
      const times: number[] = [];
      // The first one has nothing on the page to change yet.
      await timeSearch(page, 'warm');
      for (const query of queries(SEARCHES)) {
        const time = await timeSearch(page, query);
        if (time !== null) times.push(time);
        await new Promise((go) => setTimeout(go, 150));
      }
      print('Opening the search', ms(median(loading)));
      print(`A search, typed to listed, of ${times.length} (at most 50 ms)`, ms(median(times)));
      const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
      print('  95 of 100 within', ms(slow));
    }
  }
} finally {
  await chromium.close();
  await removeTempFolder(folder);
}
