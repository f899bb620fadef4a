/** Between a menu and its button, and between a menu and the edge of the window, in CSS pixels. */
const GAP = 4;

/** Puts an open menu under its button, or above it where there is no room, wholly within the window. */
export function placeBeside(menu: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isBelow = from.bottom + GAP + height + GAP <= innerHeight;
  const left = getComputedStyle(button).direction === 'rtl' ? from.left : from.right - width;
  // Within the window also when that becomes narrower.
  menu.style.left = `max(${GAP}px, min(${left}px, 100% - ${width + GAP}px))`;
  menu.style.top = `${Math.max(GAP, isBelow ? from.bottom + GAP : from.top - GAP - height)}px`;
}
