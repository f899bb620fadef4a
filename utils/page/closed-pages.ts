/** Kinds of pages that the browser keeps from extensions. */
export type ClosedPage = 'browser' | 'readerView' | 'store' | 'file' | 'pdf' | 'other';

/** Pages of the browser itself and of extensions, in Chromium, its relatives, and Firefox. */
const BROWSER =
  /^(?:about|brave|chrome|chrome-extension|chrome-error|chrome-search|chrome-untrusted|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;
/** Each browser guards its own store only, so these count once an injection has failed. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

/** Whether an address is one of the browser's own pages, where trying is of no use. */
export function isBrowserPage(url: string): boolean {
  return BROWSER.test(url);
}

/**
 * Why a page could not be read, by its address.
 * @param url undefined where the browser does not even tell that.
 */
export function closedPage(url: string | undefined): ClosedPage {
  if (!url) return 'other';
  if (url.startsWith('about:reader')) return 'readerView';
  if (isBrowserPage(url)) return 'browser';
  if (STORES.test(url)) return 'store';
  if (/^[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return url.startsWith('file:') ? 'file' : 'other';
}
