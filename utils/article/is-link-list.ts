/** Share of an article's letters that may stand in links; articles of four news corpora reach 0.65 at most. */
const MOST_LINKED = 0.9;

/**
 * Whether what Readability chose is a list of links, such as a front page's headlines. Readability
 * always chooses something, so this is how a page without an article shows.
 */
export function isLinkList(root: Element): boolean {
  let linked = 0;
  let all = 0;
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* texts */);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const letters = text.replace(/\s+/g, '').length;
    all += letters;
    if (walker.currentNode.parentElement?.closest('a[href]')) linked += letters;
  }
  return all > 0 && linked > MOST_LINKED * all;
}
