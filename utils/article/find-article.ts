import { Readability } from '@mozilla/readability';

/**
 * The subtree that holds the article, by Mozilla's Readability, or null where it finds none.
 * Classes stay, as the tidy steps read them. `page` is taken apart.
 */
export function findArticle(page: Document): Element | null {
  const readability = new Readability<Element>(page, {
    keepClasses: true,
    // The metadata is read apart.
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  return readability.parse()?.content ?? null;
}
