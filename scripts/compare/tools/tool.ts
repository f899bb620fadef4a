/** What a tool takes from a page: its text, or HTML that holds it. */
export interface Extracted {
  html?: string | null;
  text?: string | null;
  title?: string | null;
  author?: string | null;
  published?: string | null;
}

/**
 * Makes a call of a tool ready on the page as it stands. What a tool destroys is copied for it here,
 * and what wants a page as text is given that; neither is counted.
 */
export type Prepare = (page: Document, url: string) => () => Extracted | Promise<Extracted>;

export function copyOf(page: Document): Document {
  return page.cloneNode(true) as Document;
}

export function sourceOf(page: Document): string {
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
