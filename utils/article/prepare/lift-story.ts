import { namesOf } from '../names.ts';
import type { Preparation } from './preparation.ts';

/** What says, or makes, that an element is not to be seen. */
const CLOSED = '[aria-hidden="true"], [inert], [hidden], [style*="display"], [style*="visibility"]';
const FOLD = /fold|more|expand|collaps|truncat|rest|full-?(?:text|story|article)|continu/i;

/**
 * Opens what is closed and holds the story. While a dialog is open its library hides the page
 * behind it from assistive technology, and Readability would take the dialog for the article
 * (mozilla/readability#766). A "read more" fold that is in the page is part of the story too.
 */
export function liftStory({ page, text }: Preparation): void {
  for (const element of page.querySelectorAll(CLOSED)) {
    const share = text.shareOf(element);
    if (share < 0.4 && !(share >= 0.1 && FOLD.test(namesOf(element)))) continue;
    for (const name of ['aria-hidden', 'inert', 'hidden']) element.removeAttribute(name);
    const style = element.getAttribute('style');
    if (style)
      element.setAttribute('style', style.replace(/(?:display|visibility)\s*:[^;]*;?/gi, ''));
  }
}
