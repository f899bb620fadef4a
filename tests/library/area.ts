import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StorageArea } from '../../utils/library/library.ts';

/**
 * WXT's in-memory `storage.local` with what it lacks of a real one: values go in and come out as
 * copies, every answer takes a different while, keys that are not there are left out, and
 * `getKeys` works.
 */
export function realisticArea({ withKeys = true } = {}): StorageArea {
  const local = fakeBrowser.storage.local;
  return {
    async get(keys) {
      await while_();
      const found = await local.get(keys);
      return structuredClone(
        Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
      );
    },
    async set(items) {
      const copy = structuredClone(items);
      await while_();
      await local.set(copy);
    },
    async remove(keys) {
      await while_();
      await local.remove(keys);
    },
    ...(withKeys && { getKeys: async () => Object.keys(await local.get(null)) }),
    onChanged: local.onChanged as unknown as StorageArea['onChanged'],
  };
}

const while_ = (): Promise<void> => new Promise((go) => setTimeout(go, Math.random() * 5));
