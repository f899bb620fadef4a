import { isStory, type Preparation } from './preparation.ts';
import { isWall } from './wall-box.ts';
import { timeoutSigns } from './words/timeout.ts';

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]';
const OVER = '[data-galley~="over"], [style*="fixed"]';
/** Bars that hold still while the page scrolls are page furniture, and Readability knows it. */
const FURNITURE = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]';
/** A dialog with more links than this is a menu. */
const MENU = 12;

/**
 * Takes out what lies over the page: dialogs, open or closed, and what is fixed in the view. What
 * holds the story stays, whatever it calls itself, and says no more that it is a dialog, as
 * Readability deletes those.
 */
export function removeOverlays({ page, text, removals }: Preparation): void {
  for (const element of page.querySelectorAll(`${DIALOG}, ${OVER}`)) {
    if (!element.isConnected || element === page.body || element === page.documentElement) continue;
    if (isStory(element, text) && !isWall(element, text)) {
      element.removeAttribute('aria-modal');
      if (element.getAttribute('role')?.includes('dialog')) element.removeAttribute('role');
    } else if (!isFurniture(element) && (element.matches(DIALOG) || isFixed(element)))
      take(element);
  }

  function take(element: Element): void {
    const words = element.textContent ?? '';
    if (timeoutSigns(words) >= 2)
      removals.take(element, 'timeout', 'It warns that the session ends.');
    else removals.take(element, 'overlay', 'It lies over the page.');
  }
}

function isFurniture(element: Element): boolean {
  if (element.matches(FURNITURE) || element.querySelector('nav')) return true;
  return element.querySelectorAll('a').length > MENU && !element.querySelector('form, p');
}

/** Marked by the snapshot, or by its own style where there is no layout. */
function isFixed(element: Element): boolean {
  if (element.matches('[data-galley~="over"]')) return true;
  return /position\s*:\s*fixed/.test(element.getAttribute('style') ?? '');
}
