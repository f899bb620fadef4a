import type { Segment } from './segment.ts';

/** The names of the numbers; a function, as only training asks for them. */
export const linkTraitNames = () => ['addressSays', 'leads'];

/** A piece of a path of fewer words is no headline. */
const FEWEST = 3;
const [NONE, WITHIN, OWN, OTHER, APP] = [-1, 0, 1, 2, 3];

/**
 * What the address of a segment's first link says, in the order of linkTraitNames: how many of the
 * words in its longest piece the segment has, as a line that points to another story is that
 * story's headline; and where it leads.
 * @param words the segment's words in lower case.
 * @param host the page's own.
 */
export function linkTraits(segment: Segment, words: string[], host: string): number[] {
  const address = addressOf(segment);
  if (address === null) return [-1, NONE];
  if (address.startsWith('#')) return [-1, WITHIN];
  const [, scheme, site, path = ''] = /^([a-z]+:)?(?:\/\/([^/?#]+))?([^?#]*)/i.exec(address) ?? [];
  if (scheme && !site) return [-1, APP];
  return [shareOf(path, words), !site || nameOf(site) === nameOf(host) ? OWN : OTHER];
}

/** Where the first link in a segment leads, or the link that it stands in, as the page writes it. */
function addressOf({ inline, container }: Segment): string | null {
  const inside = inline.find((element) => element.tagName === 'A' && element.hasAttribute('href'));
  const link = inside ?? (container.linked ? container.element.closest('a') : null);
  return link?.getAttribute('href') ?? null;
}

/** The share of the words of a path's longest piece that are among a segment's; -1 without a headline. */
function shareOf(path: string, words: string[]): number {
  let longest: string[] = [];
  for (const piece of path.toLowerCase().split('/')) {
    const own = piece.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    if (own.length > longest.length) longest = own;
  }
  if (longest.length < FEWEST) return -1;
  return longest.filter((word) => words.includes(word)).length / longest.length;
}

/** The last two parts of a host: enough to know a site's own. */
function nameOf(host: string): string {
  return host.toLowerCase().split('.').slice(-2).join('.');
}
