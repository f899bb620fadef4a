import { browser } from 'wxt/browser';
import { databaseArea } from '../utils/library/database-area.ts';
import type { StorageArea } from '../utils/library/library.ts';
import { movedArea } from '../utils/library/moved-area.ts';

/** What the keys of articles and entries begin with. */
const OF_LIBRARY = /^(article|entry):/;

/**
 * Where the library of this browser lies. In Firefox that is `storage.local`, which is quick there
 * however much it holds, and which pages in private windows share, as they do not share IndexedDB.
 * In Chromium both are the other way round. What an earlier version kept in `storage.local` there is
 * moved first.
 */
export function ownArea(): StorageArea {
  const local: StorageArea = browser.storage.local;
  if (import.meta.env.FIREFOX) return local;
  const database = databaseArea();
  return movedArea(database, async () => {
    const keys = (await local.getKeys?.()) ?? [];
    if (!keys.some((key) => OF_LIBRARY.test(key))) return;
    const { moveArticles } = await import('../utils/library/move-articles.ts');
    await moveArticles(local, database);
  });
}
