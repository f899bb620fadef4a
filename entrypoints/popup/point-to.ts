import { browser } from 'wxt/browser';
import look from '../../utils/page/mark.css?inline';
import { CLIPPED, POINTED_TO, type PointedTo, type TextQuote } from '../../utils/protocol.ts';

/** How a look for words in the page ended; gone, where the tab shows another page by now. */
export type Pointed = 'found' | 'notFound' | 'gone';

/**
 * Marks words in a tab, and brings them into view if asked to; without words takes the mark away. The look of the mark goes in as an extension's
 * style sheet, of which the page's DOM shows nothing.
 */
export async function pointTo(
  tabId: number,
  quote: TextQuote | null,
  bringsIntoView: boolean,
): Promise<Pointed> {
  const target = { tabId };
  try {
    const [asked] = await browser.scripting.executeScript({
      target,
      func: leaveWord,
      args: [{ quote, bringsIntoView }, POINTED_TO, CLIPPED],
    });
    if (!asked?.result) return 'gone';
    await browser.scripting.insertCSS({ target, css: look });
    const [marked] = await browser.scripting.executeScript<[], boolean>({
      target,
      files: ['/mark.js'],
    });
    return marked?.result ? 'found' : 'notFound';
  } catch {
    return 'gone';
  }
}

/**
 * Runs in the page's world, without anything of this file.
 * @returns whether the page there is the one that was clipped.
 */
function leaveWord(word: PointedTo, pointedTo: string, clipped: string): boolean {
  Reflect.set(globalThis, pointedTo, word);
  return Reflect.has(globalThis, clipped);
}
