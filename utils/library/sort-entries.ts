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
  const bySaved = byTime(entries, ({ saved }) => saved);
  if (order === 'saved') return [...entries].sort(bySaved);
  const compare = COMPARE[order](entries, lang);
  return [...entries].sort((a, b) => compare(a, b) || bySaved(a, b));
}

type Compare = (a: Entry, b: Entry) => number;

/** For each order what compares two of these entries. */
const COMPARE: Record<
  Exclude<Order, 'saved'>,
  (entries: readonly Entry[], lang?: string) => Compare
> = {
  published: (entries) => byTime(entries, ({ published }) => published),
  title: (_, lang) => byText(({ title }) => title, lang),
  site: (_, lang) => byText(({ site }) => site, lang),
};

function byText(textOf: (entry: Entry) => string | null, lang?: string): Compare {
  // It takes long to make, so an order by time has none.
  const collator = new Intl.Collator(lang, { numeric: true, ignorePunctuation: true });
  return (first, second) => {
    const [a, b] = [textOf(first), textOf(second)];
    return a && b ? collator.compare(a, b) : Number(!a) - Number(!b);
  };
}

/** Each date is read once, not at each comparison. */
function byTime(entries: readonly Entry[], dateOf: (entry: Entry) => string | null): Compare {
  const times = new Map(entries.map((entry) => [entry, timeOf(dateOf(entry))]));
  return (a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0);
}

/** Finite even where there is no date, since infinities cannot be subtracted from each other. */
function timeOf(date: string | null): number {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}
