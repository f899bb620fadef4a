/**
 * `npm run shots`: pictures of every surface in the states that readers meet, light and dark, from
 * pages of tests/, in real Chromium; with all of them on one sheet. They go to out/shots/.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import { runTool } from './run-tool.ts';
import { type Surface, surfaces } from './shots/surfaces.ts';

const OUT = 'out/shots';
const LOOKS = ['light', 'dark'] as const;

const { ok, output } = await runTool('wxt', 'build');
if (!ok) {
  console.error(output);
  process.exit(1);
}
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const folder = await makeTempFolder();
const [sample, pages, fixtures] = await Promise.all(
  ['tests/sample', 'tests/browser/pages', 'tests/fixtures'].map(serve),
);
if (!sample || !pages || !fixtures) throw new Error('The pages could not be served.');
const chromium = await startChromium({
  extension: resolve('.output/chrome-mv3'),
  profile: join(folder, 'profile'),
  downloads: join(folder, 'downloads'),
  headless: true,
});
const names: string[] = [];
try {
  for await (const surface of surfaces(chromium, {
    sample: `${sample.origin}/`,
    bulletin: `${pages.origin}/bulletin.html`,
    arabic: `${fixtures.origin}/timeout-box-arabic/page.html`,
    longWords: `${pages.origin}/long-words.html`,
    frontPage: `${pages.origin}/front-page.html`,
  }))
    names.push(...(await picture(surface)));
  await writeSheet(names);
} finally {
  await chromium.close();
  await Promise.all([sample, pages, fixtures].map((site) => site.close()));
  await removeTempFolder(folder);
}
console.log(`${names.length} pictures, and all of them on one sheet: ${resolve(OUT, 'sheet.png')}`);

async function picture({ name, size, page }: Surface): Promise<string[]> {
  const files: string[] = [];
  if (size) await page.setViewport({ width: size[0], height: size[1] });
  for (const look of LOOKS) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    const file = `${name}, ${look}.png`;
    await page.screenshot({ path: join(OUT, file) });
    files.push(file);
  }
  return files;
}

async function writeSheet(files: string[]): Promise<void> {
  const figures = await Promise.all(
    files.map(async (file) => {
      const data = (await readFile(join(OUT, file))).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file.slice(0, -4)}</figcaption></figure>`;
    }),
  );
  const html = `<!doctype html><meta charset="utf-8"><title>Galley</title><style>
body{display:grid;grid-template-columns:repeat(6,1fr);gap:16px;margin:16px;background:#888;font:12px system-ui}
figure{margin:0}img{width:100%;height:260px;object-fit:contain;object-position:top;background:#777}</style>${figures.join('')}`;
  await writeFile(join(OUT, 'sheet.html'), html);
  const page: Page = await chromium.browser.newPage();
  await page.setViewport({ width: 1600, height: 900 });
  await page.setContent(html);
  await page.screenshot({ path: join(OUT, 'sheet.png'), fullPage: true });
  await page.close();
}
