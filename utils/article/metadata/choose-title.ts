import { fold, sizeOf } from '../compare.ts';
import type { Evidence } from './evidence.ts';
import { likeness, textOf } from './headline.ts';
import { withoutSite } from './site-name.ts';

/** Titles that the page's data claim, each without the site's name, the best first. */
export function claimedTitles(
  page: Document,
  sources: Evidence[],
  siteNames: string[],
  url: string,
): string[] {
  const given = [...sources.flatMap(({ titles }) => titles), page.title];
  const plain = given.map((title) =>
    withoutSite(title.replace(/\s+/g, ' ').trim(), siteNames, url),
  );
  return plain.filter((title) => title && !siteNames.some((name) => fold(name) === fold(title)));
}

/**
 * The title: the headline as the page shows it. A claim of the page's data stands in its place where
 * no heading agrees with any, and mends one that runs into a label or a kicker beside it.
 * `document.title` comes last, since overlays change it.
 */
export function chooseTitle(headline: Element | null, claims: string[]): string {
  const [first = ''] = claims;
  if (!headline) return first;
  const shown = textOf(headline);
  const words = fold(shown);
  const same = claims.find((claim) => fold(claim) === words);
  if (same) return shown;
  const within = claims.find(
    (claim) => sizeOf(fold(claim)) >= 4 && ` ${words} `.includes(` ${fold(claim)} `),
  );
  if (within && likeness(fold(within), words) >= 0.6) return within;
  return shown;
}
