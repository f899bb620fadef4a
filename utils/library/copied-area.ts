import type { StorageArea } from './library.ts';
import { idIn } from './records.ts';
import type { SecondCopy } from './second-copy.ts';
import { allKeys } from './survey.ts';

/** Stands in the area as long as the second copy holds all that the area does. */
const COPIED = 'copied';
/** Records that are in memory, and copied, at once. */
const BATCH = 50;

/** Entries are made anew from their articles. */
const isCopied = (key: string) => idIn(key, 'article') !== null || idIn(key, 'unread') !== null;

/**
 * An area whose articles are written a second time. A call is done when both have them. A second copy
 * that fails takes nothing from the first: it is made whole by a later `bringBack`.
 */
export function copiedArea(area: StorageArea, copy: SecondCopy): StorageArea {
  const second = async (keys: string[], write: (keys: string[]) => Promise<void>) => {
    const copied = keys.filter(isCopied);
    if (!copied.length) return;
    try {
      await write(copied);
    } catch (error) {
      console.warn('The second copy of the library could not be written.', error);
      await copy.remove(copied).catch(() => {});
      await area.remove([COPIED]);
    }
  };
  return {
    ...area,
    async set(items) {
      await area.set(items);
      await second(Object.keys(items), (keys) =>
        copy.set(Object.fromEntries(keys.map((key) => [key, items[key]]))),
      );
    },
    async remove(keys) {
      await area.remove(keys);
      await second(keys, copy.remove);
    },
  };
}

/**
 * Writes into an area what only its second copy still has, and then, which nobody has to wait for,
 * the other way round. Where the area says that it has been copied, it is whole, and nothing is done.
 * @returns how many records came back, and what ends when the second copy is whole.
 */
export async function bringBack(
  area: StorageArea,
  copy: SecondCopy,
): Promise<{ back: number; copied: Promise<void> }> {
  const { [COPIED]: isWhole } = await area.get([COPIED]);
  if (isWhole) return { back: 0, copied: Promise.resolve() };
  const there = new Set((await allKeys(area)).filter(isCopied));
  const twice = new Set(await copy.keys());
  const lost = [...twice].filter((key) => !there.has(key));
  for (const keys of batches(lost)) await area.set(await copy.get(keys));
  const uncopied = [...there].filter((key) => !twice.has(key));
  return { back: lost.length, copied: copyAll(area, copy, uncopied) };
}

async function copyAll(area: StorageArea, copy: SecondCopy, keys: string[]): Promise<void> {
  for (const some of batches(keys)) await copy.set(await area.get(some));
  await area.set({ [COPIED]: true });
}

function* batches(keys: string[]): Generator<string[]> {
  for (let at = 0; at < keys.length; at += BATCH) yield keys.slice(at, at + BATCH);
}
