import type { Placed } from '../../utils/reader/place-highlights.ts';
import type { Span } from '../../utils/span.ts';

/** The highlight whose words lie under a point of the view: the shortest, where one lies in another. */
export function highlightAt(
  x: number,
  y: number,
  placed: Placed[],
  place: (span: Span) => Range | null,
): Placed | null {
  const isUnder = ({ left, right, top, bottom }: DOMRect) =>
    left <= x && x <= right && top <= y && y <= bottom;
  return shortest(placed, (range) => [...range.getClientRects()].some(isUnder), place);
}

/** The highlight in which the caret stands. */
export function highlightAtCaret(
  placed: Placed[],
  place: (span: Span) => Range | null,
): Placed | null {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  if (!focusNode || focusOffset === undefined) return null;
  return shortest(placed, (range) => range.isPointInRange(focusNode, focusOffset), place);
}

function shortest(
  placed: Placed[],
  holds: (range: Range) => boolean,
  place: (span: Span) => Range | null,
): Placed | null {
  let found: Placed | null = null;
  for (const one of placed) {
    const range = one.span && place(one.span);
    if (range && holds(range) && (!found || lengthOf(one) < lengthOf(found))) found = one;
  }
  return found;
}

function lengthOf({ span }: Placed): number {
  return span ? span.end - span.start : 0;
}
