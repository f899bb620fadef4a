/**
 * `npm run bench:growth`: how the times of clip, digest and Markdown grow in Chromium with the size
 * of the page and with the length of the article, each twice as much as the one before.
 */
import { grownPage } from './bench/grown-page.ts';
import type { StepTimes } from './bench/in-growth.ts';
import { openOfflineTab } from './bench/offline-tab.ts';
import { buildPageScript } from './bench/page-script.ts';
import { launchChromium } from './browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';

/** Kilobytes of a page around an article of 800 words. */
const PAGES = [10, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480];
/** Words of an article. */
const ARTICLES = [100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 51200, 102400];
/** By how much a time may grow where the size doubles. */
const BOUND = 2.3;
/** Shorter times are the clock's noise. */
const LEAST = 8;
const STEPS = ['clip', 'digest', 'markdown'] as const;

const profile = await makeTempFolder();
const browser = await launchChromium(profile, true);
try {
  const tab = await openOfflineTab(browser, await buildPageScript('in-growth.ts'));
  const timesOf = async (words: number, kilobytes: number) => {
    const page = Buffer.from(grownPage(words, kilobytes * 1000));
    const runs: StepTimes[] = [];
    for (let i = 0; i < 3; i++) {
      const times = await tab.run<StepTimes | null>(page, 'measureSteps()');
      if (times) runs.push(times);
    }
    return runs;
  };
  await timesOf(800, 100);
  await table('page, kB', PAGES, (size) => timesOf(800, size));
  await table('article, words', ARTICLES, (words) => timesOf(words, 0));
} finally {
  await browser.close();
  await removeTempFolder(profile);
}

/** Prints a line a size: each step's median time, its ratio to the one before, and a bar of the clip's. */
async function table(
  head: string,
  sizes: number[],
  measure: (size: number) => Promise<StepTimes[]>,
): Promise<void> {
  console.log(
    `\n${[head, ...STEPS.flatMap((step) => [`${step} ms`, '×'])].map((cell) => cell.padStart(14)).join('')}`,
  );
  let before: number[] = [];
  let last = 0;
  for (const size of sizes) {
    const runs = await measure(size);
    const times = STEPS.map((step) => median(runs.map((run) => run[step])));
    const cells = times.flatMap((time, i) => [
      time.toFixed(1),
      growth(time, before[i], size / last),
    ]);
    console.log([String(size), ...cells].map((cell) => cell.padStart(14)).join(''));
    before = times;
    last = size;
  }
}

/** The ratio to the time before, for one doubling, marked where it is over the bound. */
function growth(time: number, before: number | undefined, ratio: number): string {
  if (before === undefined || before < LEAST) return '';
  const perDoubling = (time / before) ** (1 / Math.log2(ratio));
  return `${perDoubling.toFixed(2)}${perDoubling > BOUND ? ' over' : ''}`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
