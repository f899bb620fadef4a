import { selectorOf } from '../marks.ts';
import type { Preparation } from './preparation.ts';

/** Names of boxes that only a screen reader reads. */
const UNSEEN =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .screenreader-only, .govuk-visually-hidden, .usa-sr-only, .u-visually-hidden, .element-invisible';

/**
 * Takes out what a reader of the page does not see: what the live page hides, and words meant for
 * screen readers alone. It is not written down, as nothing seen is taken away. Hidden prose in the
 * story may be a fold, and stays.
 */
export function removeUnseen({ page, text }: Preparation): void {
  for (const element of page.querySelectorAll(UNSEEN))
    if (text.shareOf(element) === 0) element.remove();
  const hidden = [...page.querySelectorAll(selectorOf('hidden'))];
  for (const element of hidden) {
    const inStory =
      text.shareOf(element) > 0 && text.shareOf(element.parentElement ?? element) >= 0.4;
    if (text.shareOf(element) < 0.4 && !inStory) element.remove();
  }
}
