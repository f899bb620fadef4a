import { useMemo } from 'preact/hooks';
import { filterEntries } from '../../../utils/library/filter-entries.ts';
import type { Entry, Library } from '../../../utils/library/library.ts';
import type { Standing } from '../../../utils/library/list-sections.ts';
import { passesFilters } from '../../../utils/library/search/filters.ts';
import { hasWords, parseQuery, type Query } from '../../../utils/library/search/query.ts';
import type { RemoteSearch } from '../../../utils/library/search/search-service.ts';
import type { Sought } from '../../../utils/library/search/snippet.ts';
import { sortEntries } from '../../../utils/library/sort-entries.ts';
import { wordsLocale } from '../../../utils/words.ts';
import type { View } from '../use-view.ts';
import { type Indexing, useSearch } from './use-search.ts';

interface Shown {
  query: Query;
  entries: Entry[];
  standing: Standing;
  /** What stands out in the entries; null where no word is searched for. */
  sought: Sought | null;
  indexing: Indexing;
  /** Begins to read the texts, or tries again. */
  begin(): void;
}

/**
 * The entries that a view shows, in its order. While the texts cannot be searched yet, words are
 * looked for in what the entries say themselves.
 * @param all null while they are read.
 */
export function useShown(
  library: Pick<Library, 'getMany'>,
  all: Entry[] | null,
  view: View,
  startSearch: () => RemoteSearch,
): Shown {
  const query = useMemo(() => parseQuery(view.query), [view.query]);
  const { indexing, found, begin } = useSearch(library, all, query, startSearch);
  const sorted = useMemo(
    () => sortEntries(all ?? [], view.order, wordsLocale()),
    [all, view.order],
  );
  const passing = useMemo(
    () => sorted.filter((entry) => passesFilters(entry, query)),
    [sorted, query],
  );
  const ranks = found !== null && view.byMatch;
  const entries = useMemo(() => {
    if (!found) return filterEntries(passing, [...query.words, ...query.phrases.flat()]);
    if (ranks) return inOrderOf(found.ids, passing);
    const ids = new Set(found.ids);
    return passing.filter(({ id }) => ids.has(id));
  }, [passing, query, found, ranks]);
  const sought = useMemo(
    () =>
      hasWords(query)
        ? { terms: new Set(found?.terms ?? query.words), phrases: query.phrases }
        : null,
    [query, found],
  );
  return { query, entries, standing: ranks ? 'match' : view.order, sought, indexing, begin };
}

function inOrderOf(ids: string[], entries: Entry[]): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
