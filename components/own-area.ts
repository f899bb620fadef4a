import { browser } from 'wxt/browser';
import { chromiumArea } from '../utils/library/chromium-area.ts';
import type { StorageArea } from '../utils/library/library.ts';

/**
 * Where the library of this browser lies. In Firefox that is `storage.local`, which is quick there
 * however much it holds, and which pages in private windows share, as they do not share IndexedDB.
 * In Chromium both are the other way round. What an earlier version kept in `storage.local` there is
 * moved first.
 */
export function ownArea(): StorageArea {
  const local: StorageArea = browser.storage.local;
  return import.meta.env.FIREFOX ? local : chromiumArea(local);
}
