import Readability from '@mozilla/readability/Readability.js';

/** Its own list, of the elements that make a `<div>` more than a paragraph. */
const BLOCKS = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/**
 * Mozilla's Readability with the same choice in two thirds of the time: it is kept from asking
 * the DOM what it knows already, and from work on the article's markup, as blocks are made from the
 * page. Its version is pinned in package.json; the fixtures tell whether a newer one still agrees.
 */
export class QuickReadability extends Readability<Element> {
  private readonly page: Document;

  /** @param page stays as it is: Readability works on a copy. */
  constructor(page: Document) {
    const copy = leanCopy(page);
    super(copy, {
      keepClasses: true,
      // The metadata is read apart.
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    this.page = page;
    if (copy.body) this.keepNoHtml(copy.body);
  }

  /**
   * Readability writes the whole page down as HTML, a quarter of its work, for the few pages that it
   * has to try again. Those get their nodes anew from the page.
   */
  private keepNoHtml(body: HTMLElement): void {
    Object.defineProperty(body, 'innerHTML', {
      get: () => '',
      set: () => {
        const again = leanCopy(this.page);
        this._unwrapNoscriptImages(again);
        this._removeScripts(again);
        body.replaceChildren();
        while (again.body.firstChild) body.append(again.body.firstChild);
        this._prepDocument();
      },
    });
  }

  /** It would have a style made for every element. */
  protected override _isProbablyVisible(element: Element): boolean {
    const mayHide =
      element.hasAttribute('style') ||
      element.hasAttribute('hidden') ||
      element.hasAttribute('aria-hidden');
    return !mayHide || super._isProbablyVisible(element);
  }

  /** It would read the text of every element before it looks at the names. */
  protected override _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      element.hasAttribute('rel') ||
      element.hasAttribute('itemprop') ||
      this.REGEXPS.byline.test(names);
    return isNamed && super._isValidByline(element, names);
  }

  protected override _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }

  protected override _cleanStyles(): void {}

  protected override _fixLazyImages(): void {}

  protected override _postProcessContent(): void {}
}

/** A copy with no more in its head than Readability reads there. */
function leanCopy(page: Document): Document {
  if (!page.body) return page.cloneNode(true) as Document;
  const copy = page.cloneNode() as Document;
  const root = copy.importNode(page.documentElement);
  const head = copy.createElement('head');
  for (const element of page.querySelectorAll('head > title, head > meta'))
    head.append(copy.importNode(element, true));
  root.append(head, copy.importNode(page.body, true));
  copy.append(root);
  return copy;
}
