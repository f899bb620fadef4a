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

/** The library's entries, read again whenever this or another window saves or removes some. */
export function useEntries(library: Pick<Library, 'entries' | 'onChange'>): UseEntries {
  const [entries, setEntries] = useState<Entries>({ state: 'loading' });
  const reading = useRef<{ again: boolean } | null>(null);

  const reload = useCallback(async () => {
    // A burst of changes costs one reading more, not one each.
    if (reading.current) {
      reading.current.again = true;
      return;
    }
    reading.current = { again: true };
    while (reading.current.again) {
      reading.current.again = false;
      try {
        setEntries({ state: 'ready', entries: await library.entries() });
      } catch (error) {
        setEntries({ state: 'failed', error });
      }
    }
    reading.current = null;
  }, [library]);

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
    return library.onChange(reload);
  }, [library, reload]);

  return { entries, reload, drop, replace };
}
