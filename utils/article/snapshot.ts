import { clearMarks } from './marks.ts';

/**
 * A deep copy of a page, which itself is never changed.
 */
export function takeSnapshot(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  clearMarks(copy);
  return copy;
}
