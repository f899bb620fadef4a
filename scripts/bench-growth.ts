/**
 * `npm run bench:growth`: how the times of clip, digest and Markdown grow in Chromium with the size
 * of the page and with the length of the article, each twice as much as the one before. Prints a
 * table of each, and draws both into out/growth.svg.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { grownPage } from './bench/grown-page.ts';
import { growthPlot, type Panel } from './bench/growth-plot.ts';
import { BOUND, type Grown, growthTable } from './bench/growth-table.ts';
import type { StepTimes } from './bench/in-growth.ts';
import { type OfflineTab, openOfflineTab } from './bench/offline-tab.ts';
import { buildPageScript } from './bench/page-script.ts';
import { launchChromium } from './browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';

/** Kilobytes of a page around an article of 800 words. */
const PAGES = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240, 20480];
/** Words of an article. */
const ARTICLES = [100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 51200, 102400];
const STEPS = ['clip', 'digest', 'markdown'] as const;
/** The least of some runs is what the work takes; a long one needs no second to tell. */
const RUNS = 3;
const LONG = 3000;
const OUT = 'out/growth.svg';

const profile = await makeTempFolder();
const browser = await launchChromium(profile, true);
const panels: Panel[] = [];
try {
  const tab = await openOfflineTab(browser, await buildPageScript('in-growth.ts'));
  await timesOf(tab, grownPage(800, 100_000));
  await measure('page, kB', PAGES, (size) => timesOf(tab, grownPage(800, size * 1000)));
  await measure('article, words', ARTICLES, (words) => timesOf(tab, grownPage(words, 0)));
} finally {
  await browser.close();
  await removeTempFolder(profile);
}
mkdirSync('out', { recursive: true });
writeFileSync(OUT, growthPlot(panels));
console.log(`\nAt most ${BOUND} times as long for twice as much is allowed. Drawn in ${OUT}.`);

async function measure(
  head: string,
  sizes: number[],
  times: (size: number) => Promise<number[]>,
): Promise<void> {
  const grown: Grown[] = [];
  for (const size of sizes) grown.push({ size, times: await times(size) });
  console.log(`\n${growthTable(head, [...STEPS], grown)}`);
  panels.push({ head, steps: [...STEPS], grown });
}

/** Each step's milliseconds on a page; none for a page that holds no article. */
async function timesOf(tab: OfflineTab, html: string): Promise<number[]> {
  const page = Buffer.from(html);
  const runs: StepTimes[] = [];
  while (runs.length < RUNS) {
    const run = await tab.run<StepTimes | null>(page, 'measureSteps()');
    if (!run) return [];
    runs.push(run);
    if (run.clip + run.digest > LONG) break;
  }
  return STEPS.map((step) => Math.min(...runs.map((run) => run[step])));
}
