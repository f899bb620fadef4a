import Readability from '@mozilla/readability/Readability.js';
import { isLinkList } from './is-link-list.ts';

/**
 * The subtree that holds the article, by Mozilla's Readability, or null where it finds none or a list of links.
 * Classes stay, as the tidy steps read them. It is taken from a copy of the page.
 */
export function findArticle(page: Document): Element | null {
  const copy = page.cloneNode(true) as Document;
  const readability = new Readability<Element>(copy, {
    keepClasses: true,
    // The metadata is read apart.
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  if (copy.body) keepNoHtml(copy.body, () => bodyAgain(page));
  const content = readability.parse()?.content;
  return content && !isLinkList(content) ? content : null;
}

/**
 * Readability writes the whole page down as HTML, which takes it a quarter of its time, for the few
 * pages that it has to try again. Those get their nodes anew from the page.
 */
function keepNoHtml(body: HTMLElement, again: () => HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set() {
      body.replaceChildren();
      const { childNodes } = again();
      while (childNodes[0]) body.append(childNodes[0]);
    },
  });
}

/** A page's body as Readability has it when it begins to look for the article. */
function bodyAgain(page: Document): HTMLElement {
  const copy = page.cloneNode(true) as Document;
  const readability = new Readability(copy);
  readability._unwrapNoscriptImages(copy);
  readability._removeScripts(copy);
  readability._prepDocument();
  return copy.body;
}
