/**
 * `npm run bench:library [-- COUNT]`: how quick a library of 10,000 articles of 800 words is in
 * Chromium, beside what `storage.local` and IndexedDB take by themselves. It takes some minutes.
 */

import { startBenchBrowser } from './bench/library/bench-browser.ts';
import { openLibraryPage } from './bench/library/library-page.ts';
import { measurePlainStorage } from './bench/library/plain-storage.ts';
import { median, print, printRatio, time } from './bench/library/print.ts';
import { printSearch } from './bench/library/search-times.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const FEW = 100;
/** Each figure is the median of this many runs, or of five times as many where one run is short. */
const RUNS = 5;

const folder = await makeTempFolder();
let bench = await startBenchBrowser(folder);
try {
  console.log(`${COUNT} articles of 800 words, ${await bench.chromium.browser.version()}\n`);
  const plain = await measurePlainStorage(FEW, COUNT, RUNS);

  const timeSaving = async () => {
    await bench.call(`timeSaving(${RUNS})`);
    return median(await bench.call(`timeSaving(${RUNS * 5})`));
  };
  await bench.fill('fill', 0, FEW);
  const savingFew = await timeSaving();
  await bench.fill('fill', FEW, COUNT);

  const reading: number[] = [];
  for (let i = 0; i < RUNS; i++) reading.push(await bench.call('timeReading()'));
  const entries = median(reading);
  print('Reading the entries from storage.local alone', time(plain.reading));
  print('  from IndexedDB alone', time(median(await bench.call(`timeReadingIndexedDb(${RUNS})`))));
  print('  from the library’s storage', time(entries));

  const usable: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const opened = await openLibraryPage(bench.chromium);
    usable.push(opened.usable);
    await opened.page.close();
  }
  print('Library page usable', time(median(usable)));
  printRatio(median(usable) / entries, 4);

  const saving = await timeSaving();
  print(`Saving one more, with ${FEW} articles`, time(savingFew));
  print(`Saving one more, with ${COUNT}`, time(saving));
  printRatio(saving / savingFew, 1.2);
  print(`Writing as much to storage.local alone, with ${FEW}`, time(plain.writing.few));
  print(`  with ${COUNT}`, time(plain.writing.many));
  print('    times as long', (plain.writing.many / plain.writing.few).toFixed(2));
  const database = median(await bench.call(`timePlainDatabaseWrite(${RUNS * 5})`));
  print('  to an empty IndexedDB, on the disk', time(database));

  const first: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    await bench.chromium.close();
    bench = await startBenchBrowser(folder);
    const [took = 0] = await bench.call<number[]>('timeSaving(1)');
    first.push(took);
  }
  print('The first saving after a start of the browser', time(median(first)));
  print('  the first writing to storage.local alone', time(plain.firstWriting));

  await printSearch(bench.chromium, RUNS);
} finally {
  await bench.chromium.close();
  await removeTempFolder(folder);
}
