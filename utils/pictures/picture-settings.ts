import type { Setting } from '../settings/setting.ts';

/** The key in `storage.local` under which they are kept. */
export const PICTURES_KEY = 'settings:pictures';

export interface PictureSettings {
  /** Whether saving an article keeps its pictures, too. */
  keeps: boolean;
}

/** Reads what is stored; off until the reader turns it on. */
export function readPictureSettings(stored: unknown): PictureSettings {
  const keeps = typeof stored === 'object' && stored !== null && 'keeps' in stored && stored.keeps;
  return { keeps: keeps === true };
}

/** Whether pictures are kept, as the settings know it. */
export const PICTURES: Setting<PictureSettings> = { key: PICTURES_KEY, read: readPictureSettings };
