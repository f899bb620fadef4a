/** What runs in a page of the extension to fill its library: it becomes one script, beside the page's own. */
import { databaseArea } from '../../utils/library/database-area.ts';
import type { SavedArticle } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';

const library = openLibrary(databaseArea());

/** Articles that are saved at once. */
const LOT = 500;
/** Between two of many, in milliseconds. */
const APART = 3_600_000;

/** Makes these all that the library holds. */
export async function hold(saved: SavedArticle[]): Promise<void> {
  await library.remove((await library.entries()).map(({ id }) => id));
  await library.putBack(saved);
}

/** Makes so many of the articles, alike but for their ids and times, all that the library holds. */
export async function holdMany(saved: SavedArticle[], count: number): Promise<void> {
  await hold([]);
  let lot: SavedArticle[] = [];
  for (let i = 0; i < count; i++) {
    const one = saved[i % saved.length];
    if (!one) return;
    const time = new Date(Date.parse(saved[0]?.saved ?? '') - i * APART).toISOString();
    lot.push({ ...one, id: i.toString(16).padStart(20, '0'), saved: time, updated: time });
    if (lot.length < LOT && i < count - 1) continue;
    await library.putBack(lot);
    lot = [];
  }
}

/** Makes the library one that a later version has written, which this one leaves alone and says so. */
export function outdate(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('galley-library', 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
