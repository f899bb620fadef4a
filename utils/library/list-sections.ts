import { dayOf } from './day-of.ts';
import type { Entry } from './library.ts';
import type { Order } from './sort-entries.ts';

/** How a list stands: in an order of entries, or with the best match first. */
export type Standing = Order | 'match';

/** Entries that stand under one heading. */
export interface Section {
  /** The month as "2026-11", the site's name, or null for what has neither, or needs no heading. */
  heading: string | null;
  entries: Entry[];
}

/**
 * Cuts sorted entries where a heading belongs: by month when sorted by date, by site when sorted by
 * site; titles and matches stand in one section without a heading.
 */
export function listSections(sorted: readonly Entry[], order: Standing): Section[] {
  const sections: Section[] = [];
  for (const entry of sorted) {
    const heading = headingOf(entry, order);
    const last = sections.at(-1);
    if (last && last.heading === heading) last.entries.push(entry);
    else sections.push({ heading, entries: [entry] });
  }
  return sections;
}

function headingOf(entry: Entry, order: Standing): string | null {
  if (order === 'title' || order === 'match') return null;
  if (order === 'site') return entry.site;
  return monthOf(order === 'saved' ? entry.saved : entry.published);
}

/**
 * A day so far from both ends of its month that no time zone, at most 26 hours from another, moves it
 * over one: what is written is right, and reading thousands of dates takes long.
 */
const INNER_DAY =
  /^(\d{4}-(?:0[1-9]|1[0-2]))-(?:0[3-9]|1\d|2[0-6])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

function monthOf(date: string | null): string | null {
  const written = INNER_DAY.exec(date ?? '');
  return written?.[1] ?? /^\d{4}-\d{2}/.exec(dayOf(date) ?? '')?.[0] ?? null;
}
