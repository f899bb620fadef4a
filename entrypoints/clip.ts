import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clip } from '../utils/article/clip.ts';
import { clearMark } from '../utils/page/mark.ts';
import { CLIPPED, type ClipResult, remember } from '../utils/protocol.ts';

/**
 * Injected when the reader asks for it: its last value is the article. The page's DOM is only read.
 * It hears no messages, so nothing of it stays in the page but a name.
 */
export default defineUnlistedScript((): ClipResult => {
  remember(CLIPPED, true);
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
});
