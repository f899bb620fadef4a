import { toIsoDate } from './dates.ts';
import type { Evidence } from './evidence.ts';

export interface Dates {
  published: string | null;
  modified: string | null;
}

/**
 * When the article was published and last changed: the first source that tells, in the order JSON-LD,
 * meta tags, microdata, visible lines, the page's address. Of the claims of that same day the most
 * exact is taken, with a time before without, with a zone before without.
 * @param monthFirst whether 6/2/2025 is in June.
 */
export function chooseDates(sources: Evidence[], url: string, monthFirst: boolean): Dates {
  const claims = (field: 'published' | 'modified') =>
    sources.flatMap((source) =>
      source[field].flatMap((value) => toIsoDate(value, monthFirst) ?? []),
    );
  const published = mostExact([...claims('published'), ...dateInAddress(url)]);
  const modified = mostExact(claims('modified'));
  if (!published) return { published: modified, modified: null };
  return {
    published,
    modified: modified && instant(modified) > instant(published) ? modified : null,
  };
}

/**
 * Of the claims of the first one's day, or of its very instant in another zone, the most exact. The
 * zone of the place tells more than the clock's own.
 */
function mostExact(claims: string[]): string | null {
  const [first] = claims;
  if (!first) return null;
  const day = first.slice(0, 10);
  const same = claims.filter(
    (claim) =>
      claim.slice(0, 10) === day || (IN_ZONE.test(claim) && instant(claim) === instant(first)),
  );
  const exactness = (date: string) =>
    (date.length > 10 && !/T00:00(?::00)?/.test(date) ? 1 : 0) +
    (/[Z+-]/.test(date.slice(11)) ? 1 : 0) +
    (IN_ZONE.test(date) ? 1 : 0);
  return same.reduce((best, claim) => (exactness(claim) > exactness(best) ? claim : best), first);
}

/** With an offset that is not the clock's own. */
const IN_ZONE = /^[^T]*T.*[+-](?!00:00)\d\d:\d\d$/;

function instant(date: string): number {
  return Date.parse(
    date.length === 10
      ? `${date}T00:00Z`
      : /^[^T]*T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date)
        ? date
        : `${date}Z`,
  );
}

/** `/2025/06/02/`, `/2025-06-02-`, `20250602`. */
function dateInAddress(url: string): string[] {
  const path = URL.parse(url)?.pathname ?? '';
  const match =
    /(?<!\d)(20\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /(?<!\d)(20\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  const date = match && toIsoDate(`${match[1]}-${match[3]}-${match[4]}`);
  return date ? [date] : [];
}
