import { type Changes, type Found, openFullText, type Written } from './full-text.ts';
import type { Query } from './query.ts';
import type { SearchText } from './search-text.ts';
import type { Part } from './segment.ts';

/** Where the index is kept. All of it can be made again from the library. */
export interface IndexStore {
  /** What is kept, or null where there is nothing that this version can read. */
  read(): Promise<Written | null>;
  /**
   * Writes changes down, all of them or none. Where another window has written another main part
   * since, those to the recent part belong to no index and are let go.
   */
  write(changes: Changes): Promise<void>;
  lines(ids: string[]): Promise<Map<string, string>>;
}

/** The index with its store: what runs beside the page, in a worker. */
export interface SearchService {
  /** Reads the index, or begins an empty one. @returns article id and stamp of what is in each part. */
  open(): Promise<Record<Part, Map<string, string>>>;
  add(texts: SearchText[], part: Part): void;
  remove(ids: string[]): void;
  /** Writes down what has changed. */
  keep(): Promise<void>;
  search(query: Pick<Query, 'words' | 'phrases'>): Promise<Found>;
}

/** The same from beside it: each answer is waited for. */
export type RemoteSearch = {
  [K in keyof SearchService]: (
    ...given: Parameters<SearchService[K]>
  ) => Promise<Awaited<ReturnType<SearchService[K]>>>;
};

/**
 * An index that cannot be read is begun anew, and one that cannot be written down is held in memory:
 * neither is a reason not to search.
 */
export function createSearchService(store: IndexStore): SearchService {
  let index = openFullText();
  let canKeep = true;

  return {
    async open() {
      try {
        index = openFullText(await store.read());
      } catch (error) {
        console.error('The search index cannot be read.', error);
      }
      return { main: new Map(index.stamps('main')), recent: new Map(index.stamps('recent')) };
    },
    add: (texts, part) => index.add(texts, part),
    remove: (ids) => index.remove(ids),
    async keep() {
      if (!canKeep) return;
      try {
        await store.write(index.changes());
      } catch (error) {
        // What comes later does not fit what was written before this.
        canKeep = false;
        console.error('The search index cannot be written.', error);
      }
    },
    search: (query) => index.search(query, (ids) => store.lines(ids)),
  };
}
