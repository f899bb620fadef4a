import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuote } from '../utils/page/find-quote.ts';
import { isSeen } from '../utils/page/is-seen.ts';
import { clearMark, mark } from '../utils/page/mark.ts';
import { showRange } from '../utils/page/show-range.ts';
import { POINTED_TO, type PointedTo, recall } from '../utils/protocol.ts';

/**
 * Injected after the popup has left words in the page's world: marks them and brings them into view,
 * if asked to. What was marked before is so no longer, in any case. Its last value is whether they were found.
 */
export default defineUnlistedScript((): boolean => {
  clearMark();
  const { quote, bringsIntoView } = recall<PointedTo>(POINTED_TO) ?? {};
  const ranges = quote ? findQuote(document.body, quote, isSeen) : [];
  const [first] = ranges;
  if (!first) return false;
  mark(ranges);
  if (bringsIntoView) showRange(first);
  return true;
});
