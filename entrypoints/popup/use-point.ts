import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../utils/span.ts';
import { message } from '../../utils/words.ts';
import type { Status } from './use-status.ts';

/** A pointer that passes over a list on its way rests on none of it for so many milliseconds. */
const REST = 150;

// Fetched when something is pointed to.
const pointTo = async (tabId: number, text: string, span: Span | null, bringsIntoView: boolean) => {
  const [{ pointTo }, { quoteOfSpan }] = await Promise.all([
    import('./point-to.ts'),
    import('../../utils/page/quote-of-span.ts'),
  ]);
  return pointTo(tabId, span && quoteOfSpan(text, span), bringsIntoView);
};

/**
 * Ties the facts and quotes to the page under the popup: what the pointer or the focus rests on is
 * marked there, and a click brings it into view and keeps the mark.
 * @param text the article's text.
 */
export function usePoint(
  tabId: number | undefined,
  text: string,
  onStatus: (status: Status) => void,
) {
  const [current, setCurrent] = useState<Span | null>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onPoint = useCallback(
    (span: Span | null) => {
      clearTimeout(timer.current);
      if (tabId === undefined) return;
      const shown = span ?? current;
      timer.current = window.setTimeout(() => pointTo(tabId, text, shown, false), REST);
    },
    [tabId, text, current],
  );
  const onPick = useCallback(
    async (span: Span) => {
      clearTimeout(timer.current);
      if (tabId === undefined) return;
      const pointed = await pointTo(tabId, text, span, true);
      setCurrent(pointed === 'found' ? span : null);
      if (pointed === 'found') onStatus(null);
      else onStatus({ text: message(pointed === 'gone' ? 'popupPageGone' : 'popupNotFound') });
    },
    [tabId, text, onStatus],
  );
  return { current, onPoint, onPick };
}
