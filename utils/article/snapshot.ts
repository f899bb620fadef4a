/**
 * A deep copy of the page to work on; the page itself is never changed.
 */
export function takeSnapshot(page: Document): Document {
  return page.cloneNode(true) as Document;
}
