/** Draws the PNG icons in public/icon from the SVG beside them: `node scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './setup/find-browser.mjs';

const folder = new URL('../public/icon/', import.meta.url);
/** Which drawing each size is made of, in pixels. */
const sizes = { 16: 'galley-small', 32: 'galley-small', 48: 'galley', 96: 'galley', 128: 'galley' };

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium was not found. Run "npm start" once to set it up.');
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [pixels, drawing] of Object.entries(sizes)) {
    const size = Number(pixels);
    const svg = readFileSync(new URL(`${drawing}.svg`, folder)).toString('base64');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; width: 100vw }</style>
       <img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({
      path: new URL(`${size}.png`, folder).pathname as `${string}.png`,
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
