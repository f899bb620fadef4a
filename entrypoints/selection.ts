import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectedQuote } from '../utils/page/selected-quote.ts';
import type { TextQuote } from '../utils/protocol.ts';

/** Injected when the reader saves a selection: its last value is the selected words, or null. */
export default defineUnlistedScript((): TextQuote | null => selectedQuote(getSelection()));
