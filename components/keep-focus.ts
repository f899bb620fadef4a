/** So many places the focus has been at are remembered. */
const MOST = 12;

/**
 * Keeps the focus where a key can go on from it: when what has the focus goes away (a toast after
 * Undo, "3 more quotes" once they are there), the focus goes back to where it was last that is still
 * there, and else to the page's first heading. A surface calls it once.
 */
export function keepFocus(): void {
  let been: HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    been = [...been.filter((place) => place !== target), target].slice(-MOST);
  });
  new MutationObserver(() => {
    const last = been.at(-1);
    // Who clicks beside everything takes the focus away from what is still there: that is no loss.
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    been = been.filter((place) => place.isConnected);
    const back = been.findLast((place) => place.checkVisibility()) ?? headingToFocus();
    back?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

function headingToFocus(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>('h1');
  if (heading) heading.tabIndex = -1;
  return heading;
}
