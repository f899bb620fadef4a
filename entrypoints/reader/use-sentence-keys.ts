import { useEffect } from 'preact/hooks';
import { type ReadText, rangeOf } from '../../utils/article/read-text.ts';
import { paragraphsOf } from '../../utils/digest/text/paragraphs.ts';
import { sentencesOf } from '../../utils/digest/text/sentences.ts';
import { growBySentence, stepSentence } from '../../utils/reader/step-sentences.ts';
import type { Span } from '../../utils/span.ts';
import { firstBelow, keepInView } from './in-view.ts';
import { isKeyForPage } from './is-key-for-page.ts';
import { caretIn, selectedIn } from './use-selected.ts';

/**
 * J and K select the next sentence and the one before, with Shift one more and one less: so that one
 * may highlight without a pointer and without the browser's caret. It begins at the caret, where a
 * fact or a quote has led, or else with the first sentence in view.
 */
export function useSentenceKeys(read: ReadText | null): void {
  useEffect(() => {
    if (!read) return;
    let sentences: Span[] | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (!isKeyForPage(event) || (by !== 1 && by !== -1)) return;
      event.preventDefault();
      sentences ??= sentencesOf(read.text, paragraphsOf(read.text), []);
      const selected = selectedIn(read)?.span;
      const next =
        selected && event.shiftKey
          ? growBySentence(sentences, selected, by)
          : (nextFrom(read, sentences, selected ?? null, by) ?? null);
      const range = next && rangeOf(read, next);
      if (range) select(range);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [read]);
}

function nextFrom(read: ReadText, sentences: Span[], selected: Span | null, by: 1 | -1) {
  if (selected) return stepSentence(sentences, selected, by);
  const caret = caretIn(read);
  if (caret === null) return sentences[firstBelow(sentences, (span) => rangeOf(read, span))];
  // The one that the caret stands in or before, and backwards the one it stands in or behind.
  if (by === 1) return sentences.find(({ end }) => end > caret) ?? sentences.at(-1);
  return sentences.findLast(({ start }) => start < caret) ?? sentences[0];
}

/** Selects words, takes the focus to their block and brings them into view. */
function select(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const block = startContainer.parentElement?.closest<HTMLElement>('.block');
  block?.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  keepInView(range);
}
