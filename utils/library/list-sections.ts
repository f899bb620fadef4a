import type { Entry } from './library.ts';
import type { Order } from './sort-entries.ts';

/** Entries that stand under one heading. */
export interface Section {
  /** The month as "2026-11", the site's name, or null for what has neither, or needs no heading. */
  heading: string | null;
  entries: Entry[];
}

/**
 * Cuts sorted entries where a heading belongs: by month when sorted by date, by site when sorted by
 * site; titles stand in one section without a heading.
 */
export function listSections(sorted: readonly Entry[], order: Order): Section[] {
  const sections: Section[] = [];
  for (const entry of sorted) {
    const heading = headingOf(entry, order);
    const last = sections.at(-1);
    if (last && last.heading === heading) last.entries.push(entry);
    else sections.push({ heading, entries: [entry] });
  }
  return sections;
}

function headingOf(entry: Entry, order: Order): string | null {
  if (order === 'title') return null;
  if (order === 'site') return entry.site;
  return monthOf(order === 'saved' ? entry.saved : entry.published);
}

/** The month as `2026-11`: in the reader's time zone, or as written where the date names no zone. */
function monthOf(date: string | null): string | null {
  if (!date) return null;
  if (/^\d{4}-\d{2}(-\d{2}(T[\d:.]+)?)?$/.test(date)) return date.slice(0, 7);
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}`;
}
