/**
 * `npm start`: builds the extension, opens the sample page in Chromium with it and clicks its button.
 * With a display the window stays open; without one the popup's picture and the article as Markdown
 * go to out/.
 */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from './browser/chromium.ts';
import { type ReadPopup, readPopup, whenRead } from './browser/read-popup.ts';
import { serve } from './browser/serve.ts';
import { makeTempFolder, removeTempFolder } from './browser/temp-folder.ts';
import { until } from './browser/until.ts';
import { runTool } from './run-tool.ts';

const OUT = 'out';

console.log('Building the extension…');
const { ok, output } = await runTool('wxt', 'build');
if (ok) await show();
else {
  console.error(output);
  process.exitCode = 1;
}

async function show(): Promise<void> {
  const site = await serve('tests/sample');
  const folder = await makeTempFolder();
  const downloads = join(folder, 'downloads');
  const headless = !hasDisplay();
  try {
    const chromium = await startChromium({
      extension: resolve('.output/chrome-mv3'),
      profile: join(folder, 'profile'),
      downloads,
      headless,
    });
    const popup = await chromium.clickButton(await chromium.open(`${site.origin}/`));
    if (headless) {
      await keep(popup, downloads);
      await chromium.close();
    } else await untilClosed(chromium);
  } finally {
    await site.close();
    await removeTempFolder(folder);
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function untilClosed({ browser }: Chromium): Promise<void> {
  console.log('Chromium shows the sample page with Galley’s popup. Close its window to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

/** Takes the picture and the file, and tells what the popup says. */
async function keep(popup: Page, downloads: string): Promise<void> {
  const shown = await whenRead(() => popup.evaluate(readPopup));
  await mkdir(OUT, { recursive: true });
  const picture = join(OUT, 'popup.png');
  await popup.screenshot({ path: picture });
  await popup.locator('button[aria-keyshortcuts="d"]').click();
  const file = await until('the Markdown file', async () =>
    (await readdir(downloads)).find((name) => name.endsWith('.md')),
  );
  await copyFile(join(downloads, file), join(OUT, file));
  console.log(writeDigest(shown));
  console.log(`Markdown: ${resolve(OUT, file)}\nPicture of the popup: ${resolve(picture)}`);
}

function writeDigest({ title, facts, voices }: ReadPopup): string {
  return [
    `\n${title}\n\nKey facts`,
    ...facts.map((fact) => `  · ${fact}`),
    '\nWho said what',
    ...voices.flatMap(({ speaker, quotes, reported }) => [
      `  ${speaker}`,
      ...quotes.map((quote) => `    “${quote}”`),
      ...reported.map((words) => `    ${words} (reported)`),
    ]),
    '',
  ].join('\n');
}
