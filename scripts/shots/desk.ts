import type { Browser } from 'puppeteer-core';
import { encodePng } from './png.ts';

/** So far a pixel's red, green or blue may be off, of 255: browsers draw edges a little differently. */
const TOLERANCE = 24;

/** How two pictures differ. */
export interface Difference {
  /** How many pixels of the small pictures; all of them where the sizes differ. */
  pixels: number;
  /** Both, and in red what differs, beside each other, as PNG. */
  shown: Buffer;
}

/** An empty page of the browser in which pictures are worked on. */
export interface Desk {
  /** @returns a picture, a PNG, in another size. */
  shrink(picture: Uint8Array, width: number, height: number): Promise<Buffer>;
  compare(kept: Uint8Array, now: Uint8Array): Promise<Difference>;
}

export async function openDesk(browser: Browser): Promise<Desk> {
  const page = await browser.newPage();
  // Not empty, as the next page that is opened would take its place.
  await page.goto('data:text/html,<title>Desk</title>');
  return {
    async shrink(picture, width, height) {
      const pixels = await page.evaluate(shrinkInPage, base64(picture), width, height);
      return encodePng(Buffer.from(pixels, 'base64'), width, height);
    },
    async compare(kept, now) {
      const found = await page.evaluate(compareInPage, base64(kept), base64(now), TOLERANCE);
      return { pixels: found.pixels, shown: Buffer.from(found.shown, 'base64') };
    },
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** @returns red, green, blue and alpha of each pixel, a byte each, in base64. */
async function shrinkInPage(picture: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let bytes = '';
  for (const byte of data) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

async function compareInPage(kept: string, now: string, tolerance: number) {
  const [a, b] = await Promise.all(
    [kept, now].map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      return image;
    }),
  );
  if (!a || !b) throw new Error('There are no two pictures.');
  // Where one is larger, the other has nothing there, which differs.
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const canvas = document.createElement('canvas');
  canvas.width = width * 3;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  for (const [i, image] of [a, b, b].entries()) context.drawImage(image, i * width, 0);
  const before = context.getImageData(0, 0, width, height).data;
  const shown = context.getImageData(width, 0, width, height);
  let pixels = 0;
  for (let at = 0; at < before.length; at += 4) {
    const off = [0, 1, 2].some(
      (channel) =>
        Math.abs((before[at + channel] ?? 0) - (shown.data[at + channel] ?? 0)) > tolerance,
    );
    if (off) pixels++;
    shown.data.set(off ? [255, 0, 0, 255] : [245, 245, 245, 255], at);
  }
  context.putImageData(shown, width * 2, 0);
  return { pixels, shown: canvas.toDataURL().replace(/^[^,]*,/, '') };
}
