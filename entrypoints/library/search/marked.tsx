import type { ComponentChildren } from 'preact';
import type { Span } from '../../../utils/span.ts';

/** A text in which some places are marked. @param places in the order of the text, none within another. */
export function Marked({ text, places }: { text: string; places: readonly Span[] }) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
