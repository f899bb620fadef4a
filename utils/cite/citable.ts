import type { Article } from '../article/article.ts';
import { oneLine } from './one-line.ts';
import { type Person, personOf } from './person.ts';

/** What a citation needs of an article. */
export type Source = Pick<
  Article,
  'url' | 'title' | 'authors' | 'byline' | 'site' | 'published' | 'lang' | 'dek'
>;

/** What every format writes, each in its own way; each text is one line. */
export interface Citable {
  title: string;
  people: Person[];
  site: string | null;
  /** Year, month and day as far as the article tells them. */
  date: number[];
  /** Year, month and day on which the page was read. */
  accessed: number[];
  url: string;
  lang: string | null;
  dek: string | null;
}

/**
 * @param saved when it was saved, ISO 8601, which is when the page was read; null where it was not
 *   saved, then `now` stands for it.
 */
export function citable(source: Source, saved: string | null, now = new Date()): Citable {
  const { authors, byline, site, dek, lang } = source;
  const named = authors.length ? authors : byline ? [byline] : [];
  return {
    title: oneLine(source.title),
    people: named.map(personOf),
    site: site && oneLine(site),
    date: datePartsOf(source.published),
    accessed: datePartsOf(saved ?? now.toISOString()),
    url: addressOf(source.url),
    lang: lang && oneLine(lang),
    dek: dek && oneLine(dek),
  };
}

/** The day as written, in no other time zone: a paper's date is that of its own place. */
function datePartsOf(iso: string | null): number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '') ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}

/** What would end a field of some format early is encoded as addresses are. */
function addressOf(url: string): string {
  return oneLine(url).replace(/[\s{}\\"<>^`|]/g, encodeURIComponent);
}
