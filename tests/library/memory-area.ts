import type { StorageArea } from '../../utils/library/library.ts';

/** A storage area of its own, of which a test can have several. Values go in and come out as copies. */
export function memoryArea(items: Record<string, unknown> = {}): StorageArea {
  const stored = new Map(Object.entries(structuredClone(items)));
  return {
    get: async (keys) =>
      structuredClone(
        Object.fromEntries([...stored].filter(([key]) => keys === null || keys.includes(key))),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(structuredClone(items))) stored.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) stored.delete(key);
    },
    getKeys: async () => [...stored.keys()],
    onChanged: { addListener: () => {}, removeListener: () => {} },
  };
}
