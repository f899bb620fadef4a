import { browser } from 'wxt/browser';
import type { PageMessage, PageReply, TextQuote } from '../../utils/protocol.ts';

/** How a look for words in the page ended; gone, where the tab shows another page by now. */
export type Pointed = 'found' | 'notFound' | 'gone';

/**
 * Brings words into view in a tab and marks them. The look of the mark goes in as an extension's
 * style sheet, of which the page's DOM shows nothing.
 */
export async function pointTo(tabId: number, quote: TextQuote): Promise<Pointed> {
  const message: PageMessage = { galley: 'mark', quote };
  try {
    await browser.scripting.insertCSS({
      target: { tabId },
      files: ['/content-scripts/clip.css'],
    });
    const reply: PageReply | undefined = await browser.tabs.sendMessage(tabId, message, {
      frameId: 0,
    });
    return reply?.found ? 'found' : 'notFound';
  } catch {
    return 'gone';
  }
}
