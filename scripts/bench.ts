/**
 * `npm run bench [-- FOLDER…]`: how long Galley's whole clip takes in Chromium, beside Readability
 * alone and Defuddle on the same pages in the same run, and how long the digest does. Without folders it takes the pages of tests/.
 */

import { digestLine, type PageTimes, tableOf, timesOf, worstOf } from './bench/figures.ts';
import type { DigestTimings, Timings } from './bench/in-page.ts';
import { openOfflineTab } from './bench/offline-tab.ts';
import { buildPageScript } from './bench/page-script.ts';
import { findPages, readPage } from './bench/pages.ts';
import { launchChromium } from './browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';

const FOLDERS = ['tests/fixtures', 'tests/sample', 'tests/browser/pages'];
/** Calls of each tool on each page: one after the page has opened, then those that are counted. */
const ROUNDS = 6;
/** Digests of each article: the browser takes some to make quick code of it, the last ones count. */
const DIGEST_ROUNDS = 25;
/** How many pages are named on which Galley does worst. */
const WORST = 5;
/** How often Readability's own time a clip may take, at the median and at the 95th percentile. */
const BOUND = '2.0';
/** Milliseconds that the digest of an article of a thousand words may take. */
const DIGEST_BOUND = 25;

const folders = process.argv.slice(2);
const paths = findPages(folders.length ? folders : FOLDERS);
if (!paths.length) {
  console.error('No pages (*.html, *.html.gz) were found in those folders.');
  process.exit(2);
}

const profile = await makeTempFolder();
const browser = await launchChromium(profile, true);
const pages: PageTimes[] = [];
const digests: DigestTimings[] = [];
const chromium = await browser.version();
try {
  const tab = await openOfflineTab(browser, await buildPageScript('in-page.ts'));
  for (const path of paths) {
    const page = readPage(path);
    pages.push(timesOf(path, await tab.run<Timings>(page, `measure(${ROUNDS})`)));
    digests.push(await tab.run<DigestTimings>(page, `measureDigest(${DIGEST_ROUNDS})`));
  }
} finally {
  await browser.close();
  await removeTempFolder(profile);
}

const count = paths.length === 1 ? '1 page' : `${paths.length} pages`;
console.log(`
${count}, ${chromium}

After warm-up (the median of ${ROUNDS - 1} calls a page); at most ${BOUND} is allowed for Galley
${tableOf(pages, 'warm')}

The first call on a page that has just opened
${tableOf(pages, 'first')}

The digest after warm-up, for 1,000 words; at most ${DIGEST_BOUND} ms are allowed
${digestLine(digests)}

Where Galley takes longest beside Readability
${worstOf(pages, WORST)}`);
