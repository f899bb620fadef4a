import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from '../../browser/chromium.ts';
import { openLibraryPage, timeIndexing, timeSearch } from './library-page.ts';
import { median, print, time } from './print.ts';
import { queries } from './stories.ts';

const SEARCHES = 120;
/** Between two searches, as a reader who types. */
const PAUSE = 150;

/** Measures the search on the library page, and prints it. */
export async function printSearch(chromium: Chromium, runs: number): Promise<void> {
  const first = await openLibraryPage(chromium);
  print('Reading all texts for the search, once', time(await timeIndexing(first.page)));
  await first.page.close();
  const loading: number[] = [];
  for (let i = 1; i < runs; i++) {
    const { page } = await openLibraryPage(chromium);
    loading.push(await timeIndexing(page));
    await page.close();
  }
  const { page } = await openLibraryPage(chromium);
  loading.push(await timeIndexing(page));
  print('Opening the search', time(median(loading)));
  // The first one has nothing on the page to change yet.
  await timeSearch(page, 'warm');
  const times: number[] = [];
  for (const query of queries(SEARCHES)) {
    const took = await timeSearch(page, query);
    if (took !== null) times.push(took);
    await sleep(PAUSE);
  }
  print(`A search, typed to listed, of ${times.length} (at most 50 ms)`, time(median(times)));
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  print('  95 of 100 within', time(slow));
}
