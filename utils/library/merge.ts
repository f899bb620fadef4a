import { mergeHighlights } from '../reader/highlight.ts';
import { entryOf } from './entry.ts';
import type { Merged, SavedArticle, StorageArea } from './library.ts';
import { articleKey, asideKey, entryKey, readArticle } from './records.ts';

/**
 * Writes saved articles where the store lacks them or has an older one, in one `set`. The article and
 * its marks have times of their own: of each the later is kept; of highlights, those of both. A damaged
 * record is set aside; one that a newer version wrote counts as the newer.
 */
export async function mergeInto(store: StorageArea, saved: SavedArticle[]): Promise<Merged> {
  const merged: Merged = { added: 0, updated: 0, newerHere: 0, same: 0 };
  const stored = await store.get(saved.map(({ id }) => articleKey(id)));
  const going: Record<string, unknown> = {};
  for (const given of saved) {
    const key = articleKey(given.id);
    const { outcome, record, isAside } = join(given, going[key] ?? stored[key]);
    merged[outcome]++;
    if (isAside) going[asideKey(given.id, new Date().toISOString())] = stored[key];
    if (!record) continue;
    going[key] = record;
    going[entryKey(given.id)] = entryOf(record);
  }
  if (Object.keys(going).length) await store.set(going);
  return merged;
}

/** What becomes of one article; `record` is what has to be written, if anything. */
interface Joined {
  outcome: keyof Merged;
  record?: SavedArticle;
  /** Whether what is stored is damaged. */
  isAside?: boolean;
}

function join(given: SavedArticle, stored: unknown): Joined {
  if (stored == null) return { outcome: 'added', record: given };
  const here = readArticle(stored);
  if (here === 'newer') return { outcome: 'newerHere' };
  if (here === 'damaged') return { outcome: 'updated', record: given, isAside: true };
  const article = Math.sign(timeOf(given.updated) - timeOf(here.updated));
  const marks = Math.sign(timeOf(given.marked) - timeOf(here.marked));
  const ours = here.highlights ?? [];
  const highlights = mergeHighlights(ours, given.highlights ?? []);
  if (article <= 0 && marks <= 0 && highlights === ours)
    return { outcome: article < 0 || marks < 0 ? 'newerHere' : 'same' };
  const { tags, read, favourite, marked } = marks > 0 ? given : here;
  const record = {
    ...(article > 0 ? { ...here, ...given } : here),
    ...{ tags, read, favourite, marked },
    ...(highlights.length > 0 && { highlights }),
  };
  return { outcome: 'updated', record };
}

function timeOf(date: string | null): number {
  return date === null ? 0 : Date.parse(date);
}
