import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Changes, Contents } from '../../../utils/library/search/full-text.ts';
import type { IndexStore } from '../../../utils/library/search/search-service.ts';
import type { Part } from '../../../utils/library/search/segment.ts';

/** Raised with every change of what is kept or of how words are made: the index is then built anew. */
const VERSION = 1;
const NAME = 'galley-search';

interface Schema extends DBSchema {
  contents: { key: 'contents'; value: Contents };
  parts: { key: Part; value: string };
  /** Article id to its terms as one text. */
  lines: { key: string; value: string };
}

/**
 * The index in IndexedDB, beside the library and never in its place. It takes a quarter of the time
 * that `storage.local` does for a value of that size, and works in a worker.
 */
export function indexDatabase(): IndexStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= open();
    return opened;
  };

  return {
    async read() {
      const tx = (await database()).transaction(['contents', 'parts']);
      const [contents, main, recent] = await Promise.all([
        tx.objectStore('contents').get('contents'),
        tx.objectStore('parts').get('main'),
        tx.objectStore('parts').get('recent'),
      ]);
      return contents && main && recent ? { contents, parts: { main, recent } } : null;
    },

    async write({ contents, parts, lines, gone }: Changes) {
      const tx = (await database()).transaction(['contents', 'parts', 'lines'], 'readwrite');
      const before = await tx.objectStore('contents').get('contents');
      if (!parts.main && before?.main !== contents.main) return;
      await tx.objectStore('contents').put(contents, 'contents');
      for (const part of ['main', 'recent'] as const) {
        const json = parts[part];
        if (json) await tx.objectStore('parts').put(json, part);
      }
      for (const id of gone) tx.objectStore('lines').delete(id);
      for (const [id, line] of lines) tx.objectStore('lines').put(line, id);
      await tx.done;
    },

    async lines(ids) {
      const tx = (await database()).transaction('lines');
      const found = await Promise.all(ids.map((id) => tx.store.get(id)));
      return new Map(ids.flatMap((id, i) => (found[i] === undefined ? [] : [[id, found[i]]])));
    },
  };
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      for (const name of ['contents', 'parts', 'lines'] as const) database.createObjectStore(name);
    },
    // Another window has a newer version.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}
