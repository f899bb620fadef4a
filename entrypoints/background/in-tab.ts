import { browser } from 'wxt/browser';
import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import { DIGESTED, type TextQuote } from '../../utils/protocol.ts';
import type { Tab } from '../popup/clip-tab.ts';

/** The browsers' own id of none. */
const NO_TAB = -1;

/** The digest of an article, made in the tab that it was clipped from; an empty one where that fails. */
export async function digestInTab(tab: Tab, article: Article): Promise<Digest> {
  const { text, title, dek, lang } = article;
  const target = { tabId: tab.id ?? NO_TAB };
  const empty: Digest = { facts: [], quotes: [], voices: [] };
  try {
    await browser.scripting.executeScript({
      target,
      func: leave,
      args: [DIGESTED, { text, title, dek, lang }],
    });
    const [made] = await browser.scripting.executeScript<[], Digest | null>({
      target,
      files: ['/digest.js'],
    });
    return made?.result ?? empty;
  } catch (error) {
    console.error('The digest failed.', error);
    return empty;
  }
}

/** Runs in the scripts' world of the page, without anything of this file. */
function leave(name: string, word: unknown): void {
  Reflect.set(globalThis, name, word);
}

/**
 * The selected words of a tab with what stands around them.
 * @param known the words as the browser's menu tells them, for a frame that lets no script in.
 */
export async function selectionInTab(
  tab: Tab,
  frameId: number,
  known: string,
): Promise<TextQuote | null> {
  const target = { tabId: tab.id ?? NO_TAB, frameIds: [frameId] };
  const [found] = await browser.scripting
    .executeScript<[], TextQuote | null>({ target, files: ['/selection.js'] })
    .catch(() => []);
  return found?.result ?? (known ? { text: known, before: '', after: '' } : null);
}
