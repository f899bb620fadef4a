import type { StorageArea } from './library.ts';

type Locks = Pick<LockManager, 'request'>;

/**
 * An area to which an older version's articles are moved before anything else is asked of it, by one
 * window alone.
 * @param move what moves them. Where it fails, so does the call that waits for it; the next one tries again.
 */
export function movedArea(
  area: StorageArea,
  move: () => Promise<void>,
  locks: Locks | null = globalThis.navigator?.locks ?? null,
): StorageArea {
  let moved: Promise<void> | null = null;
  const ready = () => {
    moved ??= (locks ? locks.request('galley-move', move) : move()).catch((error) => {
      moved = null;
      throw error;
    });
    return moved;
  };
  const { getKeys, look } = area;
  return {
    get: (keys) => ready().then(() => area.get(keys)),
    set: (items) => ready().then(() => area.set(items)),
    remove: (keys) => ready().then(() => area.remove(keys)),
    ...(getKeys && { getKeys: () => ready().then(() => getKeys()) }),
    ...(look && { look: (beginning) => ready().then(() => look(beginning)) }),
    onChanged: area.onChanged,
  };
}
