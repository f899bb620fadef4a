import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Library } from '../../utils/library/library.ts';

/** What the page knows of the library. */
export type Entries =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown }
  | { state: 'ready'; entries: Entry[] };

interface UseEntries {
  entries: Entries;
  /** Reads them again. */
  reload(): void;
  /** Takes entries off the page at once, before storage has told of it. */
  drop(ids: ReadonlySet<string>): void;
  /** Shows entries as they are now, in the place of those with the same ids. */
  replace(entries: Entry[]): void;
}

/** More changes than this at once, and all entries are read again. */
const MANY = 500;

/**
 * The library's entries; those that this or another window saves or removes are read again.
 * @param begun the first reading, where it was begun before the page was drawn.
 */
export function useEntries(
  library: Pick<Library, 'entries' | 'entriesOf' | 'onChange'>,
  begun?: Promise<Entry[]>,
): UseEntries {
  const [entries, setEntries] = useState<Entries>({ state: 'loading' });
  const due = useRef({ all: true, ids: new Set<string>() });
  const isReading = useRef(false);
  const first = useRef(begun);

  /** A burst of changes costs one reading more, not one each. */
  const read = useCallback(async () => {
    if (isReading.current) return;
    isReading.current = true;
    while (due.current.all || due.current.ids.size) {
      const { all, ids } = due.current;
      due.current = { all: false, ids: new Set() };
      try {
        if (all || ids.size > MANY) {
          const reading = first.current ?? library.entries();
          first.current = undefined;
          setEntries({ state: 'ready', entries: await reading });
          continue;
        }
        const changed = await library.entriesOf([...ids]);
        setEntries((now) => {
          if (now.state !== 'ready') return now;
          const others = now.entries.filter(({ id }) => !ids.has(id));
          return { state: 'ready', entries: [...changed, ...others] };
        });
      } catch (error) {
        setEntries({ state: 'failed', error });
      }
    }
    isReading.current = false;
  }, [library]);
  const reload = useCallback(() => {
    due.current.all = true;
    read();
  }, [read]);

  const drop = useCallback((ids: ReadonlySet<string>) => {
    setEntries((now) =>
      now.state === 'ready'
        ? { state: 'ready', entries: now.entries.filter((entry) => !ids.has(entry.id)) }
        : now,
    );
  }, []);

  const replace = useCallback((changed: Entry[]) => {
    const byId = new Map(changed.map((entry) => [entry.id, entry]));
    setEntries((now) =>
      now.state === 'ready'
        ? { state: 'ready', entries: now.entries.map((entry) => byId.get(entry.id) ?? entry) }
        : now,
    );
  }, []);

  useEffect(() => {
    reload();
    return library.onChange((ids) => {
      for (const id of ids) due.current.ids.add(id);
      read();
    });
  }, [library, reload, read]);

  return { entries, reload, drop, replace };
}
