import type { Page } from 'puppeteer-core';
import { type Look, showIn } from '../shots/looks.ts';
import type { Stage } from '../shots/stage.ts';

/** All of a view; its scale, as the screen of a browser without a window has twice as many pixels. */
export const PICTURE = { x: 0, y: 0, width: 1280, height: 800, scale: 0.5 };

/** The popup hangs from the toolbar, at the right. */
const STYLE = `body{margin:0;width:1280px;height:800px;overflow:hidden}img{position:absolute;inset:0;width:1280px}
img+img{inset:12px 28px auto auto;width:400px;border-radius:10px;box-shadow:0 8px 40px rgb(0 0 0/35%),0 0 1px rgb(0 0 0/60%)}`;

/** Pictures the popup over the page whose story it shows. */
export async function pictureWithPopup(
  stage: Stage,
  popup: Page,
  look: Look,
  path: string,
): Promise<void> {
  const over = await popup.screenshot({ encoding: 'base64' });
  const below = stage.below();
  await showIn(below, 'page', look);
  const under = await below.screenshot({ encoding: 'base64' });
  const page = await stage.chromium.browser.newPage();
  await page.setContent(
    `<style>${STYLE}</style>${[under, over].map((data) => `<img src="data:image/png;base64,${data}">`).join('')}`,
  );
  await showIn(page, 'page', look);
  await page.screenshot({ path, clip: PICTURE });
  await page.close();
}
