import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { clip } from '../utils/article/clip.ts';
import { findQuote } from '../utils/page/find-quote.ts';
import { isSeen } from '../utils/page/is-seen.ts';
import { clearMark, mark } from '../utils/page/mark.ts';
import { showRange } from '../utils/page/show-range.ts';
import {
  type ClipResult,
  isPageMessage,
  type PageReply,
  type TextQuote,
} from '../utils/protocol.ts';
import '../utils/page/mark.css';

/**
 * Injected when the reader asks for it: its last value is the article, as JSON, and from then on it
 * shows in the page what the popup points to. The page's DOM is only read.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(context): ClipResult {
    const onMessage = (sent: unknown, _sender: unknown, reply: (answer: PageReply) => void) => {
      if (!isPageMessage(sent)) return;
      reply({ found: show(sent.quote) });
      return true;
    };
    browser.runtime.onMessage.addListener(onMessage);
    // Each opening of the popup injects the script anew; only the last one answers.
    context.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));
    // A popup that has just opened points to nothing yet.
    clearMark();

    // Chromium lets extensions into the frame around its PDF viewer, where there is nothing to read.
    if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
    try {
      const article = clip(document, location.href);
      // Through JSON, so that both browsers hand over the same.
      return article
        ? { ok: true, article: JSON.parse(JSON.stringify(article)) }
        : { ok: false, reason: 'no-article' };
    } catch (error) {
      console.error('Galley could not read this page.', error);
      return { ok: false, reason: 'failed' };
    }
  },
});

/** Marks words and brings them into view; what was marked before is so no longer, in any case. */
function show(quote: TextQuote): boolean {
  clearMark();
  const ranges = findQuote(document.body, quote, isSeen);
  const [first] = ranges;
  if (!first) return false;
  mark(ranges);
  showRange(first);
  return true;
}
