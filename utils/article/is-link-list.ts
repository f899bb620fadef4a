/** Share of an article's letters that may stand in links; articles of four news corpora reach 0.65 at most. */
const MOST_LINKED = 0.9;

/**
 * Whether what Readability chose is a list of links, such as a front page's headlines. Readability
 * always chooses something, so this is how a page without an article shows.
 */
export function isLinkList(root: Element): boolean {
  const all = lettersIn(root);
  let linked = 0;
  let last: Element | null = null;
  for (const link of root.querySelectorAll('a[href]')) {
    if (last?.contains(link)) continue;
    linked += lettersIn(link);
    last = link;
  }
  return all > 0 && linked > MOST_LINKED * all;
}

function lettersIn(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
