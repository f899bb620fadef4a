import { entryOf } from './entry.ts';
import type { Merged, SavedArticle, StorageArea } from './library.ts';
import { articleKey, entryKey, readArticle } from './records.ts';

/**
 * Writes saved articles where the store lacks them or has an older one, in one `set`. A damaged
 * record is written over; one that a newer version wrote counts as the newer.
 */
export async function mergeInto(store: StorageArea, saved: SavedArticle[]): Promise<Merged> {
  const merged: Merged = { added: 0, updated: 0, newerHere: 0, same: 0 };
  const stored = await store.get(saved.map(({ id }) => articleKey(id)));
  const going: Record<string, unknown> = {};
  for (const one of saved) {
    const key = articleKey(one.id);
    const outcome = compare(one, going[key] ?? stored[key]);
    merged[outcome]++;
    if (outcome !== 'added' && outcome !== 'updated') continue;
    going[key] = one;
    going[entryKey(one.id)] = entryOf(one);
  }
  if (Object.keys(going).length) await store.set(going);
  return merged;
}

function compare(given: SavedArticle, stored: unknown): keyof Merged {
  const here = stored == null ? 'damaged' : readArticle(stored);
  if (here === 'damaged') return stored == null ? 'added' : 'updated';
  if (here === 'newer') return 'newerHere';
  const [mine, theirs] = [Date.parse(here.updated), Date.parse(given.updated)];
  return mine === theirs ? 'same' : mine > theirs ? 'newerHere' : 'updated';
}
