import { fold, sizeOf } from '../compare.ts';

const SITE_HEADER =
  /(?:^|[-_ ])(?:logo|branding|brand|site-?(?:title|name|header)|masthead|navbar|nav|menu|breadcrumbs?|cookie|consent|newsletter|modal|popup|related|recommend|comments?|sidebar|widget|footer|sr-only|visually-hidden)(?:$|[-_ ])/i;

const NOT_OF_STORY =
  'nav *, footer *, aside *, :is([class*="crumb" i], [class*="comment" i]):is(ul, ol, div, section) > *';
/** How much more a first heading is worth than a second, in shares of words; equal is equal. */
const FIRST = 0.5;

/**
 * The element that shows the headline: of the first headings the one that agrees best with what the
 * page's data call the story, else the only one that can be a headline. A second heading must agree
 * nearly in full, since subheads of the story share words with its title.
 * @param claims titles that the page's data give, without the site's name.
 * @param siteNames what is the site's name and no headline.
 */
export function findHeadline(
  page: Document,
  claims: string[],
  siteNames: string[],
): Element | null {
  const sites = new Set(siteNames.map(fold));
  const headings = [...page.querySelectorAll('h1, h2, [itemprop~="headline"]')].slice(0, 60);
  const wanted = claims.map(fold).filter(Boolean);
  const likenessOf = (words: string) =>
    Math.max(0, ...wanted.map((claim) => likeness(claim, words)));
  let best: { element: Element; score: number } | null = null;
  for (const element of headings) {
    const words = fold(textOf(element));
    if (!words || sites.has(words)) continue;
    const isFirst = element.tagName === 'H1' || element.matches('[itemprop~="headline"]');
    const agreement = likenessOf(words);
    if (agreement < (isFirst ? 0.5 : 0.8) || element.matches(NOT_OF_STORY)) continue;
    const score = (agreement === 1 ? 2 : agreement) + (isFirst ? FIRST : 0);
    if (!best || score > best.score) best = { element, score };
  }
  if (best) return best.element;
  const only = onlyHeading(headings, sites);
  // What shares hardly a word with a title that the data agree on heads something else.
  const isAgreed = wanted.some((claim, i) => wanted.indexOf(claim) < i);
  return only && isAgreed && likenessOf(fold(textOf(only))) < 1 / 6 ? null : only;
}

/** The one first heading of the page that is neither the site's name nor a word or two. */
function onlyHeading(headings: Element[], sites: Set<string>): Element | null {
  const first = headings.filter((heading) => {
    if (heading.tagName !== 'H1') return false;
    const words = fold(textOf(heading));
    return sizeOf(words) >= 3 && !sites.has(words) && !isOfSite(heading);
  });
  const inArticle = first.filter((heading) =>
    heading.closest('article, main, [itemtype*="Article"]'),
  );
  return inArticle[0] ?? (first.length === 1 ? (first[0] ?? null) : null);
}

function isOfSite(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < 4; at = at.parentElement, i++)
    if (SITE_HEADER.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  return false;
}

/** The share of words that two folded titles have in common: 1 when equal. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const unitsOf = (text: string) =>
    new Set(
      sizeOf(text) > 1.5 * text.split(' ').length ? [...text.replaceAll(' ', '')] : text.split(' '),
    );
  const [first, second] = [unitsOf(a), unitsOf(b)];
  const common = [...first].filter((unit) => second.has(unit)).length;
  return common / Math.max(first.size, second.size);
}

/** A heading's text, with a space between its parts. */
export function textOf(heading: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    if (node.nodeType !== 1 || /^(?:SCRIPT|STYLE|SVG|BUTTON|NOSCRIPT)$/i.test(node.nodeName))
      return;
    if (node.nodeName === 'BR' || /^(?:DIV|P|H\d|LI)$/.test(node.nodeName)) parts.push(' ');
    for (const child of node.childNodes) visit(child);
  };
  visit(heading);
  return parts
    .join('')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
