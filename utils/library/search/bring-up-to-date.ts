import type { Entry, Library } from '../library.ts';
import type { RemoteSearch } from './search-service.ts';
import { searchTextOf, stampOf } from './search-text.ts';
import { MOST_RECENT, type Part } from './segment.ts';

/** Articles that are read at once: some 2 MB. */
const BATCH = 50;
/** Articles after which a long building is written down, so that little is lost when it is left. */
const CHECKPOINT = 2500;

/** What the index holds, as far as its page knows: article id to stamp. */
export type Held = Record<Part, Map<string, string>>;

/**
 * Makes the index agree with the library: takes out what is gone, and reads what is new or has
 * changed. What is little goes to the recent part; when that is full, it goes over into the main one
 * with all that is new.
 * @param held is kept in step.
 * @param onProgress is told how many of the articles to read have been.
 */
export async function bringUpToDate(
  service: Pick<RemoteSearch, 'add' | 'remove' | 'keep'>,
  library: Pick<Library, 'getMany'>,
  entries: readonly Entry[],
  held: Held,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const stamps = new Map(entries.map((entry) => [entry.id, stampOf(entry)]));
  const gone = [...held.main.keys(), ...held.recent.keys()].filter((id) => !stamps.has(id));
  const isHeld = (id: string, stamp: string) =>
    held.main.get(id) === stamp || held.recent.get(id) === stamp;
  let due = [...stamps].filter(([id, stamp]) => !isHeld(id, stamp)).map(([id]) => id);
  if (!gone.length && !due.length) return;

  await service.remove(gone);
  forget(held, gone);
  const part = due.length + held.recent.size > MOST_RECENT ? 'main' : 'recent';
  if (part === 'main') due = [...new Set([...due, ...held.recent.keys()])];
  const read = async (at: number) => {
    const ids = due.slice(at, at + BATCH);
    return ids.length ? (await library.getMany(ids)).map(searchTextOf) : [];
  };
  let next = read(0);
  for (let at = 0; at < due.length; at += BATCH) {
    onProgress(at, due.length);
    const texts = await next;
    // Storage and index have threads of their own: one is asked while the other works.
    next = read(at + BATCH);
    // What fails while the index works is told when it is waited for.
    next.catch(() => {});
    await service.add(texts, part);
    forget(held, due.slice(at, at + BATCH));
    for (const { id, stamp } of texts) held[part].set(id, stamp);
    if (at > 0 && at % CHECKPOINT === 0) await service.keep();
  }
  await service.keep();
}

function forget(held: Held, ids: string[]): void {
  for (const id of ids) {
    held.main.delete(id);
    held.recent.delete(id);
  }
}
