/** The class alone: the package's index would bring its guess at readable pages along. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Base } from '@mozilla/readability';

  /** With what quick-readability.ts has to know of its inside. */
  export default class Readability<T = string> extends Base<T> {
    protected REGEXPS: { byline: RegExp };
    // The steps before it looks for the article, in their order.
    protected _unwrapNoscriptImages(page: Document): void;
    protected _removeScripts(page: Document): void;
    protected _prepDocument(): void;
    // What it asks of elements.
    protected _isProbablyVisible(element: Element): boolean;
    protected _isValidByline(element: Element, names: string): boolean;
    protected _hasChildBlockElement(element: Element): boolean;
    // What it does with what it found.
    protected _cleanStyles(root: Element): void;
    protected _fixLazyImages(root: Element): void;
    protected _postProcessContent(root: Element): void;
  }
}
