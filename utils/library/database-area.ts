import { done, open, type Stores, settled } from './database.ts';
import type { StorageArea } from './library.ts';

const NAME = 'galley-library';
/** A write has happened when it lies on the disk, not when the browser has taken it in. */
const ON_DISK = { durability: 'strict' } as const;
/** From so many keys on, a stretch of the store is read at once rather than one value after another. */
const MANY = 200;

type OnChanged = Parameters<StorageArea['onChanged']['addListener']>[0];

/**
 * A storage area in IndexedDB, for Chromium: there each `set` of `storage.local` copies a table of all
 * keys, and the first one after a start reads all that is stored, seconds in a library of thousands.
 * Each call is one transaction, carried out whole or not at all. Every page of the extension has the
 * same values and is told of changes.
 * @param name of the database and of the channel on which its pages tell each other.
 */
export function databaseArea(name = NAME): StorageArea {
  const listeners = new Set<OnChanged>();
  const channel = new BroadcastChannel(name);
  const tell = (keys: string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, true]));
    for (const listener of listeners) listener(changes);
  };
  channel.onmessage = ({ data }: MessageEvent<string[]>) => tell(data);

  let opened: Promise<IDBDatabase> | null = null;
  const database = () => {
    opened ??= open(name, () => {
      opened = null;
    });
    return opened;
  };

  /** Changes keys in one transaction, and tells of them once they are on the disk. */
  async function write(keys: string[], change: (stores: Stores, key: string) => void) {
    const tx = (await database()).transaction(['values', 'keys'], 'readwrite', ON_DISK);
    const written = done(tx);
    try {
      for (const key of keys) change(storesOf(tx), key);
      // Not only when the browser sees that nothing more is asked: a popup may be closed before.
      tx.commit();
    } catch (error) {
      // What cannot be stored is refused at once, and would leave the rest to be written.
      tx.abort();
      await written.catch(() => {});
      throw error;
    }
    await written;
    tell(keys);
    channel.postMessage(keys);
  }

  return {
    async get(keys) {
      const tx = (await database()).transaction(['values', 'keys']);
      const { values, keys: ofValues } = storesOf(tx);
      if (!keys || keys.length >= MANY) {
        const stretch = keys && stretchOf(keys);
        const there = (await settled(ofValues.getAllKeys(stretch))) as string[];
        if (!keys || keys.length > there.length / 2) {
          const wanted = new Set(keys ?? there);
          const found = await settled(values.getAll(stretch));
          return pairs(there, found, (key) => wanted.has(key));
        }
      }
      return pairs(keys, await Promise.all(keys.map((key) => settled(values.get(key)))));
    },
    getKeys: async () => {
      const tx = (await database()).transaction('keys');
      return (await settled(tx.objectStore('keys').getAllKeys())) as string[];
    },
    async look(beginning) {
      const tx = (await database()).transaction(['values', 'keys']);
      const { values, keys: ofValues } = storesOf(tx);
      const stretch = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
      const [keys, found] = await Promise.all([
        settled(ofValues.getAllKeys()) as Promise<string[]>,
        settled(values.getAll(stretch)),
      ]);
      // Both come in the order of the keys.
      const under = keys.filter((key) => key.startsWith(beginning));
      return { keys, values: pairs(under, found) };
    },
    set: (items) =>
      write(Object.keys(items), ({ values, keys }, key) => {
        values.put(items[key], key);
        keys.put(true, key);
      }),
    remove: (keys) =>
      write(keys, (stores, key) => {
        stores.values.delete(key);
        stores.keys.delete(key);
      }),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}

function storesOf(tx: IDBTransaction): Stores {
  return { values: tx.objectStore('values'), keys: tx.objectStore('keys') };
}

/** The stretch of all keys that these lie in. */
function stretchOf(keys: string[]): IDBKeyRange {
  const sorted = keys.toSorted();
  return IDBKeyRange.bound(sorted[0], sorted.at(-1));
}

/** Keys with their values, without those that have none. */
function pairs(
  keys: string[],
  values: unknown[],
  isWanted = (_: string) => true,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [i, key] of keys.entries())
    if (values[i] !== undefined && isWanted(key)) found[key] = values[i];
  return found;
}
