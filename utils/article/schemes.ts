/** What an article's link may lead to: a page of the web, or a letter. */
const LINKS: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
const PICTURES: ReadonlySet<string> = new Set(['http', 'https']);

/** Whether an absolute address is one that an article's link may have. */
export function isLinkAddress(address: string | null): boolean {
  return LINKS.has(schemeOf(address ?? '') ?? '');
}

/** Whether an absolute address is one that an article's picture may be asked of. */
export function isPictureAddress(address: string | null): boolean {
  return PICTURES.has(schemeOf(address ?? '') ?? '');
}

/**
 * The scheme that a browser reads an address to have, in lower case: what stands before it is taken
 * away and line ends within it, too (https://url.spec.whatwg.org/#concept-basic-url-parser). Null for
 * an address that is relative.
 */
export function schemeOf(address: string): string | null {
  const read = address.replace(/^[\0- ]+|[\t\n\r]/g, '');
  return /^[a-z][a-z\d+.-]*(?=:)/i.exec(read)?.[0].toLowerCase() ?? null;
}
