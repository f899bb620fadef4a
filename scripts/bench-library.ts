/**
 * `npm run bench:library [-- COUNT]`: how quick a library of 10,000 articles of 800 words is in
 * Chromium, beside what `storage.local` and IndexedDB take by themselves. It takes some minutes.
 */

import { type BenchBrowser, startBenchBrowser } from './bench/library/bench-browser.ts';
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
const folderOfFew = await makeTempFolder();
let bench = await startBenchBrowser(folder);
let few: BenchBrowser | null = null;
try {
  console.log(`${COUNT} articles of 800 words, ${await bench.chromium.browser.version()}\n`);
  const plain = await measurePlainStorage(FEW, COUNT, RUNS);
  await bench.fill('fill', 0, COUNT);
  await bench.call('fillPlainDatabase()');

  // In turns, so that whatever else the machine does makes both slow.
  const reading = { plain: [] as number[], own: [] as number[] };
  const usable: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    reading.plain.push(await bench.call('timePlainDatabaseReading()'));
    reading.own.push(await bench.call('timeReading()'));
    const opened = await openLibraryPage(bench.chromium);
    usable.push(opened.usable);
    await opened.page.close();
  }
  print('Reading the entries from storage.local alone', time(plain.reading));
  print('  from IndexedDB alone', time(median(reading.plain)));
  print('  from the library’s storage', time(median(reading.own)));
  print('Library page usable', time(median(usable)));
  printRatio(median(usable) / median(reading.plain), 4);

  few = await startBenchBrowser(folderOfFew);
  await few.fill('fill', 0, FEW);
  const saving = { few: [] as number[], many: [] as number[] };
  for (let i = 0; i < RUNS * 6; i++) {
    const [ofFew = 0] = await few.call<number[]>('timeSaving(1)');
    const [ofMany = 0] = await bench.call<number[]>('timeSaving(1)');
    // The first ones are of a browser that has only just started.
    if (i < RUNS) continue;
    saving.few.push(ofFew);
    saving.many.push(ofMany);
  }
  await few.chromium.close();
  few = null;
  print(`Saving one more, with ${FEW} articles`, time(median(saving.few)));
  print(`Saving one more, with ${COUNT}`, time(median(saving.many)));
  printRatio(median(saving.many) / median(saving.few), 1.2);
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
  await few?.chromium.close();
  await removeTempFolder(folder);
  await removeTempFolder(folderOfFew);
}
