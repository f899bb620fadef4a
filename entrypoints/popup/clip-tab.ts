import { browser } from 'wxt/browser';
import type { Article } from '../../utils/article/article.ts';
import { type ClosedPage, closedPage, isBrowserPage } from '../../utils/page/closed-pages.ts';
import { CLIPPED, type ClipResult, type NoClip } from '../../utils/protocol.ts';

/** The tab under the popup, as far as the popup needs it. */
export interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  index: number;
  windowId?: number | undefined;
}

/** Why there is no article to show. */
export type Trouble = ClosedPage | NoClip | 'gone';

export type Clipped = { article: Article } | { trouble: Trouble };

/** Trouble that is known without trying. */
export function knownTrouble(tab: Tab): Trouble | null {
  return tab.url && isBrowserPage(tab.url) ? closedPage(tab.url) : null;
}

/** Takes the article out of a tab, by the clip script's last value. */
export async function clipTab(tab: Tab): Promise<Clipped> {
  const known = knownTrouble(tab);
  if (known || tab.id === undefined) return { trouble: known ?? 'other' };
  try {
    const [injection] = await browser.scripting.executeScript<[], ClipResult>({
      target: { tabId: tab.id },
      files: ['/clip.js'],
    });
    const result = injection?.result;
    // The script itself always gives one.
    if (!result) return { trouble: 'gone' };
    return result.ok ? result : { trouble: result.reason };
  } catch {
    // Both browsers refuse with sentences of their own; the address tells why.
    const trouble = closedPage(tab.url);
    if (trouble !== 'other' || !tab.url) return { trouble };
    const there = await browser.tabs.get(tab.id).catch(() => null);
    return { trouble: there?.url === tab.url ? trouble : 'gone' };
  }
}

/**
 * How far the clip script of a tab is: not begun as the page is still loading, at work, or gone with
 * its page. A browser that keeps a page for the way back never says that the script has ended.
 */
export async function stateOfClip(tab: Tab): Promise<'loading' | 'reading' | 'gone'> {
  try {
    const answer = await inPage(tab, (clipped) =>
      Reflect.has(globalThis, clipped)
        ? 'reading'
        : document.readyState === 'complete'
          ? 'gone'
          : 'loading',
    );
    return answer ?? 'gone';
  } catch {
    return 'gone';
  }
}

/** Ends the clip script's work in a tab, at the latest after the step that it is at. */
export function cancelClip(tab: Tab): void {
  inPage(tab, (clipped) => {
    Reflect.set(globalThis, clipped, null);
  })
    // A tab that is gone reads no more.
    .catch(() => {});
}

/**
 * Runs a function where the clip script runs, also while the page is loading.
 * @param run is given the name that the script stands under; it can use nothing of this file.
 */
async function inPage<T>({ id: tabId = -1 }: Tab, run: (clipped: string) => T) {
  const [done] = await browser.scripting.executeScript<[string], T>({
    target: { tabId },
    injectImmediately: true,
    func: run,
    args: [CLIPPED],
  });
  return done?.result;
}
