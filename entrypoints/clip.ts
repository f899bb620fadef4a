import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clipping } from '../utils/article/clip.ts';
import { clearMark } from '../utils/page/mark.ts';
import { CLIPPED, type ClipResult, recall, remember } from '../utils/protocol.ts';
import { paced } from '../utils/steps.ts';

/** More elements than this and Readability, which nothing can break off, would hold the tab for long. */
const MOST_ELEMENTS = 1_000_000;

/**
 * Injected when the reader asks for it: its last value is the article. The page's DOM is only read.
 * It hears no messages, so nothing of it stays in the page but a name.
 */
export default defineUnlistedScript(async (): Promise<ClipResult> => {
  // In the place of an earlier run, which ends.
  const run = {};
  remember(CLIPPED, run);
  // A popup that has just opened points to nothing yet.
  clearMark();

  // Chromium lets extensions into the frame around its PDF viewer, where there is nothing to read.
  if (document.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  try {
    if (document.getElementsByTagName('*').length > MOST_ELEMENTS)
      return { ok: false, reason: 'tooLarge' };
    const clipped = await paced(clipping(document, location.href), () => recall(CLIPPED) === run);
    if (typeof clipped === 'string') return { ok: false, reason: clipped };
    // Through JSON, so that both browsers hand over the same.
    return clipped.result
      ? { ok: true, article: JSON.parse(JSON.stringify(clipped.result)) }
      : { ok: false, reason: 'noArticle' };
  } catch (error) {
    console.error('Galley could not read this page.', error);
    return { ok: false, reason: 'failed' };
  }
});
