/** Part of the view within which a jump is short enough to be followed by eye. */
const NEAR = 1.5;

/**
 * Brings a range to the middle of the view, through every scrolling box around it. Far jumps come
 * at once, since a long glide past half a page tells nobody anything.
 */
export function showRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const box = range.getBoundingClientRect();
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(box.top - view.innerHeight / 2) > NEAR * view.innerHeight;
  const tall = element.getBoundingClientRect().height > view.innerHeight / 2;
  const glide = !still && !far && !tall;
  element.scrollIntoView({ block: 'center', behavior: glide ? 'smooth' : 'instant' });
  if (!tall) return;
  // The middle of a tall element is not where the words are.
  const now = range.getBoundingClientRect();
  view.scrollBy({ top: now.top + now.height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
