import type { Page } from 'puppeteer-core';
import { boxFont } from './box-font.ts';
import type { Desk } from './desk.ts';
import { type Kind, LOOKS, type Look, type LookName, showIn } from './looks.ts';
import { type Stage, startStage } from './stage.ts';
import type { State } from './states/state.ts';

/** Where the pictures are kept that the surfaces are held to. */
export const KEPT_IN = 'tests/browser/looks';

/** CSS pixels in each direction that become one pixel of the picture that is kept. */
const SHRINK = 2;

/** A width and a height for each family, so that a change from one to another is seen. */
const FAMILIES = {
  '--font-ui': boxFont(550, 700),
  '--font-text': boxFont(500, 600),
  '--font-mono': boxFont(600, 500),
};

/** The looks in which a state is kept: what a look changes, it changes in all states of a surface alike. */
export function keptLooks({ isKeptInAll }: State): LookName[] {
  return isKeptInAll ? ['light', 'dark', 'forced colours', '320 wide'] : ['light'];
}

/**
 * A small picture, as PNG, of a page that is set in boxes, so that the fonts of the machine make no
 * difference.
 */
export async function keptLook(page: Page, kind: Kind, look: Look, desk: Desk): Promise<Buffer> {
  await showIn(page, kind, look);
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
  }));
  return desk.shrink(
    await page.screenshot(),
    Math.round(width / SHRINK),
    Math.round(height / SHRINK),
  );
}

/** A stage whose pages are set in boxes. */
export function startStageInBoxes(): Promise<Stage> {
  return startStage({ dress: dressInBoxes });
}

async function dressInBoxes(page: Page, kind: Kind): Promise<void> {
  const fonts = Object.entries(FAMILIES).map(
    ([family, file]) => [family, Buffer.from(file).toString('base64')] as const,
  );
  await page.evaluate(setInBoxes, fonts);
  await showIn(page, kind, LOOKS.light);
}

/** Runs in the page. Fonts that are made of bytes ask for nothing, so that no policy forbids them. */
async function setInBoxes(fonts: (readonly [family: string, file: string])[]): Promise<void> {
  const { style } = document.documentElement;
  for (const [family, file] of fonts) {
    const name = `boxes${family}`;
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace(name, bytes).load());
    style.setProperty(family, name);
  }
  // Where words may be parted is known to some browsers of a version and not to others, where letters
  // stand between two pixels is a setting of the machine, and a caret comes and goes.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    hyphens: manual !important;
    text-rendering: geometricPrecision !important;
    caret-color: transparent !important;
  }`);
  document.adoptedStyleSheets = [sheet];
}
