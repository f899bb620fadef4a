import type { Entry } from './library.ts';

/** How the library page may be ordered. */
export const ORDERS = ['saved', 'published', 'title', 'site'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * A sorted copy: newest first by date saved or published, from A on by title or site.
 * What has no date or no site comes last. Equals keep the most recently saved first.
 * @param lang BCP 47 tag of the alphabet to sort by; the browser's own when left out.
 */
export function sortEntries(entries: readonly Entry[], order: Order, lang?: string): Entry[] {
  const collator = new Intl.Collator(lang, { numeric: true, ignorePunctuation: true });
  const byText = (a: string | null, b: string | null) =>
    a && b ? collator.compare(a, b) : Number(!a) - Number(!b);
  const bySaved = (a: Entry, b: Entry) => Date.parse(b.saved) - Date.parse(a.saved);
  const compare: Record<Order, (a: Entry, b: Entry) => number> = {
    saved: bySaved,
    published: (a, b) => timeOf(b.published) - timeOf(a.published),
    title: (a, b) => byText(a.title, b.title),
    site: (a, b) => byText(a.site, b.site),
  };
  return [...entries].sort((a, b) => compare[order](a, b) || bySaved(a, b) || 0);
}

/** Finite even where there is no date, since infinities cannot be subtracted from each other. */
function timeOf(date: string | null): number {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}
