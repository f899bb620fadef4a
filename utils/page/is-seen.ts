/**
 * Whether a reader sees the words of a range, now or after scrolling. Opacity does not count: pages
 * fade their text in as it comes into view.
 */
export function isSeen(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  const box = range.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || box.width <= 1 || box.height <= 1) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  return !isForScreenReaders(element, view);
}

/** Text for screen readers alone stands in a box of a pixel that cuts it off. */
function isForScreenReaders(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width <= 1 && height <= 1 && view.getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}
