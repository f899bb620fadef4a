import type { Span } from '../../utils/span.ts';

/** What the bar above and the player below cover of the view, in pixels. */
const [ABOVE, BELOW] = [64, 96];

/** The first of the spans, in the order of the text, whose words are not above the view. */
export function firstBelow(spans: readonly Span[], place: (span: Span) => Range | null): number {
  const at = spans.findIndex((span) => (place(span)?.getBoundingClientRect().top ?? -1) >= ABOVE);
  return Math.max(0, at);
}

/** Brings words to the upper third of the view where they are not wholly in it. */
export function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= ABOVE && bottom <= innerHeight - BELOW) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}
