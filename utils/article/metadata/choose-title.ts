import { fold, sizeOf } from '../compare.ts';
import { likeness, textOf } from './headline.ts';
import { withoutSite } from './site-name.ts';

/** Titles that the page's data claim, by source, each without the site's name, the best first. */
export function plainTitles(titles: string[], siteNames: string[], url: string): string[] {
  const plain = titles.map((title) =>
    withoutSite(title.replace(/\s+/g, ' ').trim(), siteNames, url),
  );
  return plain.filter((title) => title && !siteNames.some((name) => fold(name) === fold(title)));
}

/** The line over a headline that leads to it. */
const KICKER = /kicker|overline|topline|dachzeile|eyebrow|roofline|pre-?title/i;

/** What a claim says more than the heading, set off from it: "Kenya: ¶", "¶ – live". */
const DIVIDED = /[:–—-]\s*¶$|^¶\s*[:–—-]/;

/**
 * The title: the headline as the page shows it, since data are written for search engines.
 *
 * Data decide what of a heading is its headline: where a claim is one of the heading's own elements
 * or some of them, the rest is a kicker or a label beside it. Where meta tags and JSON-LD agree on
 * the shown words and a few more, they are believed. Without a heading the first claim stands;
 * `document.title` comes last, since overlays change it.
 * @param claimed what each source claims: meta tags, JSON-LD, `document.title`.
 * @param shorten takes the site's name from a title.
 */
export function chooseTitle(
  headline: Element | null,
  claimed: string[][],
  shorten: (title: string) => string,
): string {
  const claims = claimed.flat();
  const [first = ''] = claims;
  if (!headline) return first;
  const shown = shorten(textOf(headline));
  const words = fold(shown);
  const [fromTags = '', fromJsonLd = ''] = claimed.map(([best = '']) => fold(best));
  if (fromTags === fromJsonLd && likeness(fromTags, words) >= 0.5) {
    const [before = '', after] = first.split(shown);
    if (after !== undefined && DIVIDED.test(`${before}¶${after}`)) return first;
  }
  const runs = runsOf(headline);
  for (const claim of claims) {
    const wanted = fold(claim);
    // The heading's parts may stand without the mark between them that the claim has.
    if (wanted === words) return runs.size > 1 ? claim : shown;
    const run = runs.get(wanted);
    if (run) return run;
  }
  const bare = headline.cloneNode(true) as Element;
  for (const part of bare.querySelectorAll('*'))
    if (KICKER.test(part.getAttribute('class') ?? '')) part.remove();
  const rest = shorten(textOf(bare).replace(/^[\s:|–-]+/, ''));
  return 2 * sizeOf(fold(rest)) > sizeOf(words) ? rest : shown;
}

/** What the heading's texts say alone and in a row, by their folded words. */
function runsOf(headline: Element): Map<string, string> {
  const walker = headline.ownerDocument.createTreeWalker(headline, 4 /* texts */);
  const texts: string[] = [];
  while (walker.nextNode() && texts.length < 8) texts.push(walker.currentNode.textContent ?? '');
  const runs = new Map<string, string>();
  for (let start = 0; start < texts.length; start++)
    for (let end = start + 1; end <= texts.length; end++) {
      const run = texts.slice(start, end).join('').replace(/\s+/g, ' ').trim();
      runs.set(fold(run), run);
    }
  runs.delete('');
  return runs;
}
