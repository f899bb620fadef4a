import { entryOf } from './entry.ts';
import type { Library, SavedArticle, StorageArea } from './library.ts';
import { mergeInto } from './merge.ts';
import {
  articleKey,
  entryKey,
  idIn,
  readArticle,
  readArticleOrThrow,
  readEntry,
} from './records.ts';
import { type Findings, repairStore } from './repair.ts';
import { type Locks, oneAtATime, openShelf, writeArticles } from './shelf.ts';
import { guarded } from './storage-guard.ts';
import { storyId } from './story-id.ts';
import { allKeys, survey } from './survey.ts';
import { timeAfter } from './time-after.ts';
import { unreadRecords } from './unread-records.ts';

/**
 * The library over a storage area. An article and its entry are two keys of their own, written in
 * one `set` or removed in one `remove`, which both browsers carry out whole or not at all; nothing is
 * shared between articles, so two windows that save at once lose nothing. The lock only orders
 * writes to one story, and keeps a repair from judging what is being written.
 * @param area `browser.storage.local`.
 * @param locks the browser’s; null where there are none.
 */
export function openLibrary(
  area: StorageArea,
  locks: Locks | null = globalThis.navigator?.locks ?? null,
): Library {
  const store = guarded(area);
  const alone = oneAtATime(locks);
  const shelf = openShelf(area, locks);
  const repair = () => alone(() => repairStore(store));
  let repaired: Findings | null = null;
  let unread: string[] = [];

  async function read(ids: string[]): Promise<unknown[]> {
    const stored = await store.get(ids.map(articleKey));
    return ids.map((id) => stored[articleKey(id)]);
  }

  async function getMany(ids: string[]): Promise<SavedArticle[]> {
    const found: SavedArticle[] = [];
    for (const lot of lotsOf(ids)) {
      const records = (await read(lot)).map(readArticle);
      found.push(...records.filter((saved) => typeof saved !== 'string'));
    }
    return found;
  }

  return {
    ...shelf,
    ...unreadRecords(store, () => unread, alone),
    getMany,
    repair,
    repaired: () => repaired,

    async find(url) {
      const saved = await shelf.get(await storyId(url));
      return saved && entryOf(saved);
    },

    async entries() {
      let found = await survey(store);
      // What no repair could mend is looked at once.
      const known = new Set(unread);
      if (found.orphans.length || found.missing.some((id) => !known.has(articleKey(id)))) {
        const findings = await repair();
        if (findings.rebuilt || findings.dropped) repaired = findings;
        found = await survey(store);
      }
      unread = [...[...found.newer, ...found.missing].map(articleKey), ...found.aside];
      return found.entries.sort((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0));
    },

    ids: async () => (await allKeys(store)).flatMap((key) => idIn(key, 'article') ?? []),

    async entriesOf(ids) {
      const stored = await store.get(ids.map(entryKey));
      return ids
        .map((id) => readEntry(stored[entryKey(id)]))
        .filter((entry) => entry !== null && entry !== 'newer');
    },

    mark: (ids, change) =>
      alone(async () => {
        const before = await getMany(ids);
        const last = before.map(({ marked }) => marked ?? '').sort();
        const marked = timeAfter(last.at(-1) ?? null);
        return writeArticles(
          store,
          before.map((saved) => ({ ...saved, ...change(saved), marked })),
        );
      }),

    annotate: (id, change) =>
      alone(async () => {
        const [stored] = await read([id]);
        const saved = readArticleOrThrow(stored);
        const highlights = change(saved.highlights ?? []);
        await store.set({ [articleKey(id)]: { ...saved, highlights } });
        return highlights;
      }),

    remove: (ids) =>
      alone(async () => {
        const removed = await getMany(ids);
        await store.remove(removed.flatMap(({ id }) => [articleKey(id), entryKey(id)]));
        return removed;
      }),

    putBack: (saved) =>
      alone(async () => {
        for (const lot of lotsOf(saved)) {
          const there = await read(lot.map(({ id }) => id));
          const lacking = lot.filter((_, i) => there[i] == null);
          await writeArticles(store, lacking);
        }
      }),

    merge: (saved) => alone(() => mergeInto(store, saved)),

    onChange(listener) {
      const onChanged = (changes: Record<string, unknown>) => {
        const ids = Object.keys(changes).flatMap(
          (key) => idIn(key, 'article') ?? idIn(key, 'entry') ?? [],
        );
        if (ids.length) listener([...new Set(ids)]);
      };
      area.onChanged.addListener(onChanged);
      return () => area.onChanged.removeListener(onChanged);
    },
  };
}

/** Articles that go to the browser or come from it at once: more of them hold up a page for seconds. */
const LOT = 250;

function* lotsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += LOT) yield all.slice(at, at + LOT);
}
