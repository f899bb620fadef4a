import type { StorageArea } from './library.ts';
import { articleKey, entryKey, idIn, readArticle } from './records.ts';

/** A record that this version cannot read. It stays as it is until the reader removes it. */
export interface Unread {
  key: string;
  /** Whether a newer version wrote it, or it is damaged. */
  why: 'newer' | 'damaged';
  /** What it says of its article, as far as that can be made out. */
  title: string | null;
  url: string | null;
}

/** What can be done with records that cannot be read. */
export interface UnreadRecords {
  /** Those that the last `entries` met with: of these articles and the damaged ones set aside. */
  unread(): Promise<Unread[]>;
  /** As they are stored, by their keys. */
  rawRecords(keys: string[]): Promise<Record<string, unknown>>;
  /** Removes them and returns them, for `putBackRaw`. One that can be read by now stays. */
  removeRaw(keys: string[]): Promise<Record<string, unknown>>;
  /** Puts them back as they were. What was written in their place since is kept. */
  putBackRaw(records: Record<string, unknown>): Promise<void>;
}

/** Records that are in memory at once while they are looked at. */
const BATCH = 50;

/**
 * @param keys those that are to be looked at.
 * @param alone see `oneAtATime`.
 */
export function unreadRecords(
  store: StorageArea,
  keys: () => readonly string[],
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): UnreadRecords {
  return {
    async unread() {
      const all = keys();
      const found: Unread[] = [];
      for (let at = 0; at < all.length; at += BATCH) {
        const batch = all.slice(at, at + BATCH);
        const stored = await store.get(batch);
        for (const key of batch) if (key in stored) found.push(...aboutUnread(key, stored[key]));
      }
      return found;
    },

    rawRecords: (keys) => store.get(keys.flatMap(withEntry)),

    removeRaw: (keys) =>
      alone(async () => {
        const stored = await store.get(keys);
        const still = keys.filter((key) => key in stored && aboutUnread(key, stored[key]).length);
        const removed = await store.get(still.flatMap(withEntry));
        await store.remove(Object.keys(removed));
        return removed;
      }),

    putBackRaw: (records) =>
      alone(async () => {
        const here = await store.get(Object.keys(records));
        await store.set(
          Object.fromEntries(Object.entries(records).filter(([key]) => !(key in here))),
        );
      }),
  };
}

/** Nothing for an article that can be read. */
function aboutUnread(key: string, stored: unknown): Unread[] {
  const read = readArticle(stored);
  const isAside = idIn(key, 'unread') !== null;
  if (typeof read !== 'string' && !isAside) return [];
  const article = fieldOf(stored, 'article');
  const [title, url] = ['title', 'url'].map((name) => fieldOf(article, name));
  return [
    {
      key,
      why: read === 'newer' ? 'newer' : 'damaged',
      title: typeof title === 'string' && title.trim() ? title : null,
      url: typeof url === 'string' ? url : null,
    },
  ];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** An article's entry goes and comes with it. */
function withEntry(key: string): string[] {
  const id = idIn(key, 'article');
  return id === null ? [key] : [articleKey(id), entryKey(id)];
}
