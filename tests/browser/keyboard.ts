import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../scripts/browser/until.ts';

/** Presses keys one after another; a "+" joins those that are held together: "Shift+X". */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const held = key.split('+') as KeyInput[];
    const last = held.pop();
    for (const down of held) await page.keyboard.down(down);
    if (last) await page.keyboard.press(last);
    for (const up of held) await page.keyboard.up(up);
  }
}

/** Presses keys, waits for what they do, and holds the page to keeping the focus somewhere. */
export async function act(
  page: Page,
  keys: string | string[],
  what: string,
  isDone: () => Promise<unknown>,
): Promise<void> {
  await press(page, ...[keys].flat());
  await until(what, async () => Boolean(await isDone()));
  await until(`the focus to be somewhere after: ${what}`, () => page.evaluate(hasFocus), 3);
}

/** Presses a key that closes the page, which may be gone before the key is up again. */
export async function leave(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.press(key).catch(() => {});
}

/** More stops than any surface has. */
const STOPS = 150;

/** Presses Tab until the focus is on what a selector names; each stop on the way has to show itself. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < STOPS; i++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector))
      return;
    await press(page, 'Tab');
    expect(await page.evaluate(stopWithoutRing)).toBeNull();
  }
  throw new Error(`Tab never comes to ${selector}.`);
}

/** What can be clicked on the page and Tab never comes to; arrows reach the rest of a group of radios. */
export async function unreachable(page: Page): Promise<string[]> {
  const reached = new Set<string>();
  for (let i = 0; i < STOPS; i++) {
    await press(page, 'Tab');
    const stop = await page.evaluate(markStop);
    // The focus has gone once around.
    if (stop && reached.has(stop)) break;
    if (stop) reached.add(stop);
  }
  return page.evaluate(listUnmarked);
}

function hasFocus(): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && focused.checkVisibility();
}

/** What has the focus and shows no ring, on itself or on what stands for it; null where one is shown. */
function stopWithoutRing(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // A date shows the one of its parts that is typed into.
  if (focused.matches('input[type="date"]')) return null;
  const showing = [focused, focused.nextElementSibling].flatMap((element) =>
    element ? [getComputedStyle(element), getComputedStyle(element, '::after')] : [],
  );
  const hasRing = showing.some(
    ({ outlineStyle, outlineWidth }) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
  );
  return hasRing ? null : focused.outerHTML.slice(0, 120);
}

function markStop(): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  focused.dataset.stop ??= String(document.querySelectorAll('[data-stop]').length);
  return focused.dataset.stop;
}

function listUnmarked(): string[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
  const left = [...all].filter(
    (element) =>
      !element.dataset.stop &&
      element.checkVisibility() &&
      !element.closest('[role="listitem"]') &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
  return left.map((element) => element.outerHTML.slice(0, 120));
}
