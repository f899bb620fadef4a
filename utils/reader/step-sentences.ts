import type { Span } from '../span.ts';

/**
 * The sentence after or before what is selected.
 * @param sentences in the order of the text.
 * @param from what is selected; empty where there is only a caret.
 * @returns the last or the first one where there is none further on.
 */
export function stepSentence(sentences: readonly Span[], from: Span, by: 1 | -1): Span | undefined {
  if (by === 1) return sentences.find(({ start }) => start >= from.end) ?? sentences.at(-1);
  return sentences.findLast(({ end }) => end <= from.start) ?? sentences[0];
}

/** What is selected with one sentence more at its end, or with one less; never less than one. */
export function growBySentence(sentences: readonly Span[], selected: Span, by: 1 | -1): Span {
  const { start } = selected;
  if (by === 1) {
    const next = sentences.find(({ end }) => end > selected.end);
    return { start, end: next?.end ?? selected.end };
  }
  const last = sentences.findLast(({ end }) => end < selected.end);
  return last && last.end > start ? { start, end: last.end } : selected;
}
