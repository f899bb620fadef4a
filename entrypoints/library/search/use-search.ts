import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Library } from '../../../utils/library/library.ts';
import { bringUpToDate, type Held } from '../../../utils/library/search/bring-up-to-date.ts';
import type { Found } from '../../../utils/library/search/full-text.ts';
import { hasWords, type Query } from '../../../utils/library/search/query.ts';
import type { RemoteSearch } from '../../../utils/library/search/search-service.ts';

/**
 * How far the index of texts is. It is not begun before somebody searches: that of a large library
 * takes hundreds of megabytes of memory.
 */
export type Indexing =
  | { state: 'idle' | 'ready' | 'failed' }
  /** `total` is null while the index is loaded, which tells no number. */
  | { state: 'reading'; done: number; total: number | null };

interface UseSearch {
  indexing: Indexing;
  /** What was found last, for a query with words; null until the texts can be searched. */
  found: Found | null;
  /** Begins, or tries again. */
  begin(): void;
}

interface Running {
  search: RemoteSearch;
  held: Held;
}

/** Searches the texts of the library's articles, and keeps their index in step with it. */
export function useSearch(
  library: Pick<Library, 'getMany'>,
  entries: Entry[] | null,
  query: Query,
  startSearch: () => RemoteSearch,
): UseSearch {
  const [indexing, setIndexing] = useState<Indexing>({ state: 'idle' });
  const [found, setFound] = useState<Found | null>(null);
  const [wanted, setWanted] = useState(0);
  const [version, setVersion] = useState(0);
  const running = useRef<Promise<Running> | null>(null);
  const begin = useCallback(() => setWanted((times) => (times === 0 ? 1 : times)), []);
  const again = useCallback(() => {
    running.current = null;
    setWanted((times) => times + 1);
  }, []);
  const asks = hasWords(query);
  useEffect(() => {
    if (asks) begin();
  }, [asks, begin]);

  const sync = useLatest(
    useCallback(
      async (now: Entry[]) => {
        running.current ??= open(startSearch);
        const { search, held } = await running.current;
        await bringUpToDate(search, library, now, held, (done, total) =>
          setIndexing({ state: 'reading', done, total }),
        );
      },
      [library, startSearch],
    ),
  );
  useEffect(() => {
    if (!wanted || !entries) return;
    if (!running.current) setIndexing({ state: 'reading', done: 0, total: null });
    sync(entries).then(
      () => {
        setIndexing({ state: 'ready' });
        setVersion((before) => before + 1);
      },
      (error) => {
        console.error('The texts cannot be searched.', error);
        setIndexing({ state: 'failed' });
      },
    );
  }, [wanted, entries, sync]);

  const look = useLatest(
    useCallback(async (asked: Query) => {
      const running_ = await running.current;
      if (running_) setFound(await running_.search.search(asked));
    }, []),
  );
  const key = JSON.stringify([query.words, query.phrases]);
  useEffect(() => {
    if (!asks) setFound(null);
    else if (version > 0) look(query).catch(() => setIndexing({ state: 'failed' }));
  }, [key, asks, version, look]);

  return { indexing, found, begin: indexing.state === 'failed' ? again : begin };
}

async function open(startSearch: () => RemoteSearch): Promise<Running> {
  const search = startSearch();
  return { search, held: await search.open() };
}

/**
 * The same work, one at a time: while it is done, only the last of the calls that come is kept. A
 * call that another takes the place of ends with that one.
 */
function useLatest<T>(work: (given: T) => Promise<void>): (given: T) => Promise<void> {
  const state = useRef<{ current: Promise<void> | null; next: { given: T } | null }>({
    current: null,
    next: null,
  });
  return useCallback(
    (given: T) => {
      const waiting = state.current;
      waiting.next = { given };
      waiting.current ??= (async () => {
        try {
          while (waiting.next) {
            const { given } = waiting.next;
            waiting.next = null;
            await work(given);
          }
        } finally {
          waiting.current = null;
        }
      })();
      return waiting.current;
    },
    [work],
  );
}
