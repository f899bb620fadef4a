import type { PageText } from '../page-text.ts';
import type { Removals } from '../removals.ts';

/** What the prepare steps work on and with. */
export interface Preparation {
  /** The copy of the page. */
  page: Document;
  /** Its text by block, as it stood before the first step. */
  text: PageText;
  removals: Removals;
}

/** Changes the copy of the page before Readability sees it. */
export type PrepareStep = (preparation: Preparation) => void;

/**
 * Whether an element holds too much of the page's prose to be laid over it or beside it: what looks
 * like an overlay and holds the story is the story.
 */
export function isStory(element: Element, text: PageText): boolean {
  const share = text.shareOf(element);
  if (share >= 0.4) return true;
  return share >= 0.15 && holdsHeadline(element);
}

function holdsHeadline(element: Element): boolean {
  const heading = element.querySelector('h1')?.textContent?.trim();
  return Boolean(heading && element.ownerDocument.title.includes(heading));
}
