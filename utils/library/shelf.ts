import { entryOf } from './entry.ts';
import {
  type Entry,
  type Library,
  LibraryError,
  type SavedArticle,
  type StorageArea,
  UNMARKED,
  VERSION,
} from './library.ts';
import { articleKey, asideKey, entryKey, readArticle, readArticleOrThrow } from './records.ts';
import { guarded } from './storage-guard.ts';
import { storyId } from './story-id.ts';
import { timeAfter } from './time-after.ts';

export type Locks = Pick<LockManager, 'request'>;

/** One piece of work on the library at a time, in all windows. */
export function oneAtATime(locks: Locks | null): <T>(work: () => Promise<T>) => Promise<T> {
  return (work) => (locks ? locks.request('galley-library', work) : work());
}

/**
 * What a popup asks of the library, without all that it would load for the rest.
 * @param area see `openLibrary`.
 */
export function openShelf(
  area: StorageArea,
  locks: Locks | null = globalThis.navigator?.locks ?? null,
): Pick<Library, 'get' | 'save'> {
  const store = guarded(area);
  const alone = oneAtATime(locks);
  return {
    async get(id) {
      const stored = (await store.get([articleKey(id)]))[articleKey(id)];
      return stored == null ? null : readArticleOrThrow(stored);
    },

    async save(article, digest) {
      const id = await storyId(article.url);
      return alone(async () => {
        const { before, aside } = await beforeSaving(store, id);
        const updated = timeAfter(before?.updated ?? null);
        const saved: SavedArticle = {
          // What the reader has added to the article stays with it.
          ...(before ?? UNMARKED),
          ...{ version: VERSION, id, article, digest, saved: before?.saved ?? updated, updated },
        };
        const [entry = entryOf(saved)] = await writeArticles(store, [saved], aside);
        return entry;
      });
    },
  };
}

/**
 * Writes articles with their entries in one `set`.
 * @param aside what is kept beside them, by its keys.
 * @returns the entries.
 */
export async function writeArticles(
  store: StorageArea,
  articles: SavedArticle[],
  aside: Record<string, unknown> = {},
): Promise<Entry[]> {
  const entries = articles.map(entryOf);
  const written = articles.flatMap((saved, i) => [
    [articleKey(saved.id), saved],
    [entryKey(saved.id), entries[i]],
  ]);
  await store.set({ ...aside, ...Object.fromEntries(written) });
  return entries;
}

/** What is stored of the story. A damaged record is set aside; a newer one would be lost by it. */
async function beforeSaving(store: StorageArea, id: string) {
  const stored = (await store.get([articleKey(id)]))[articleKey(id)];
  const before = stored == null ? null : readArticle(stored);
  if (before === 'newer')
    throw new LibraryError(
      'newer',
      'A newer version of Galley saved this article. Update Galley to save it again.',
    );
  if (before !== 'damaged') return { before, aside: {} };
  return { before: null, aside: { [asideKey(id, new Date().toISOString())]: stored } };
}
