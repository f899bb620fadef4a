import { namesOf } from '../names.ts';
import type { PageText } from '../page-text.ts';
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
    if (isSecondCopy(element, text)) continue;
    for (const name of ['aria-hidden', 'inert', 'hidden']) element.removeAttribute(name);
    const style = element.getAttribute('style');
    if (style)
      element.setAttribute('style', style.replace(/(?:display|visibility)\s*:[^;]*;?/gi, ''));
  }
}

/** Some pages keep the whole text twice, once for search engines or for a reader who pays. */
function isSecondCopy(element: Element, text: PageText): boolean {
  const own = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const elsewhere = text.blocks
    .filter((block) => !element.contains(block.element) && !block.element.contains(element))
    .map((block) => block.text)
    .join(' ');
  const samples = [0.25, 0.5, 0.75].map((at) => own.slice(at * own.length, at * own.length + 40));
  return samples.filter((sample) => elsewhere.includes(sample)).length >= 2;
}
