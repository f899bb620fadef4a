import { bringBack, copiedArea } from './copied-area.ts';
import { databaseArea } from './database-area.ts';
import type { StorageArea } from './library.ts';
import { movedArea } from './moved-area.ts';
import { cachedCopy } from './second-copy.ts';

/** What the keys of articles and entries begin with. */
const OF_LIBRARY = /^(article|entry):/;

/**
 * The library's area in Chromium: a database, and a second copy from which articles come back where
 * Chromium has thrown the database away, as it does with one that a killed browser left unreadable.
 * @param older where an earlier version kept them, which are moved first.
 */
export function chromiumArea(older: StorageArea): StorageArea {
  const database = databaseArea();
  const copy = cachedCopy();
  const area = copiedArea(database, copy);
  return movedArea(area, async () => {
    const { back, copied } = await bringBack(database, copy);
    if (back) console.warn(`${back} records of the library came back from their second copy.`);
    copied.catch((error) => console.warn('The library has no whole second copy yet.', error));
    const keys = (await older.getKeys?.()) ?? [];
    if (!keys.some((key) => OF_LIBRARY.test(key))) return;
    const { moveArticles } = await import('./move-articles.ts');
    await moveArticles(older, area);
  });
}
