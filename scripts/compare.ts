/**
 * `npm run compare -- FOLDER…`: Galley beside the other extractors on npm, over the same pages in the
 * same Chromium, as tables for the README: quality where a folder has labels (gold.jsonl beside
 * html/), the time of a call, the size of the script. Those that are not development packages are
 * fetched from npm into a cache.
 */
import { basename } from 'node:path';
import { openOfflineTab } from './bench/offline-tab.ts';
import { buildScript } from './bench/page-script.ts';
import { findPages, readPage } from './bench/pages.ts';
import { launchChromium } from './browser/chromium.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import type { Answer } from './compare/in-page.ts';
import { labelsIn, nameOf } from './compare/labels.ts';
import { type Compared, tableOf } from './compare/table.ts';
import { buildTools } from './compare/tool-scripts.ts';

/** Calls of each tool on each page, the median of which counts. */
const ROUNDS = 3;

const folders = process.argv.slice(2);
if (!folders.length) {
  console.error(
    'Usage: npm run compare -- FOLDER…, each with pages and, for figures, a gold.jsonl.',
  );
  process.exit(2);
}

const tools = await buildTools();
const inPage = await buildScript('scripts/compare/in-page.ts', 'galleyBench');
const profile = await makeTempFolder();
const browser = await launchChromium(profile, true);
const chromium = await browser.version();
const globals = JSON.stringify(tools.map((tool) => tool.global));
try {
  const tab = await openOfflineTab(
    browser,
    [...tools.map((tool) => tool.code), inPage].join('\n;\n'),
  );
  for (const folder of folders) {
    const labels = labelsIn(folder);
    const pages: Compared[] = [];
    for (const path of findPages([folder])) {
      const answers = await tab.run<Answer[]>(readPage(path), `compare(${globals}, ${ROUNDS})`);
      pages.push({ label: labels.get(nameOf(path)), answers });
    }
    const name = basename(folder);
    const day = new Date().toISOString().slice(0, 10);
    console.log(
      `\n${name}: ${pages.length} pages, ${chromium}, ${day}, \`npm run compare -- ${name}\`\n`,
    );
    console.log(tableOf(name, tools, pages));
  }
} finally {
  await browser.close();
  await removeTempFolder(profile);
}
