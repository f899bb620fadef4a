import Readability from '@mozilla/readability/Readability.js';
import { isLinkList } from './is-link-list.ts';

/**
 * The subtree that holds the article, by Mozilla's Readability, or null where it finds none or a list of links.
 * Classes stay, as the tidy steps read them. `page` is taken apart.
 */
export function findArticle(page: Document): Element | null {
  const readability = new Readability<Element>(page, {
    keepClasses: true,
    // The metadata is read apart.
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  const content = readability.parse()?.content;
  return content && !isLinkList(content) ? content : null;
}
