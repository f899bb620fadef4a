/** The class alone: the package's index would bring its guess at readable pages along. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Base } from '@mozilla/readability';

  export default class Readability<T = string> extends Base<T> {
    // The steps before it looks for the article, in their order.
    _unwrapNoscriptImages(page: Document): void;
    _removeScripts(page: Document): void;
    _prepDocument(): void;
  }
}
