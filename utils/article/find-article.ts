import { isLinkList } from './is-link-list.ts';
import { QuickReadability } from './quick-readability.ts';

/**
 * The subtree that holds the article, by Mozilla's Readability, or null where it finds none or a list of links.
 * Classes stay, as the tidy steps read them. It is of a copy of the page.
 */
export function findArticle(page: Document): Element | null {
  const content = new QuickReadability(page).parse()?.content;
  return content && !isLinkList(content) ? content : null;
}
