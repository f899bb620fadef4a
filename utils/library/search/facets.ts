import type { Entry } from '../library.ts';
import type { Field } from './query.ts';

/** A value that a filter can have, and how many entries it is said of. */
export interface Facet {
  value: string;
  count: number;
}

/** More are easier typed than looked for in a list. */
const MOST = 200;

const VALUES: Record<Field, (entry: Entry) => readonly (string | null)[]> = {
  site: ({ site }) => [site],
  by: ({ byline }) => [byline],
  tag: ({ tags }) => tags,
  said: ({ voices }) => voices,
  lang: ({ lang }) => [lang?.split('-')[0]?.toLowerCase() ?? null],
};

/** The values of a filter among entries, by the alphabet; where they are too many, the most frequent. */
export function facetsOf(entries: readonly Entry[], field: Field): Facet[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of VALUES[field](entry))
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  // A collator takes longer to make than all else here.
  if (!counts.size) return [];
  const { compare } = new Intl.Collator();
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .sort((a, b) => compare(a.value, b.value));
}
