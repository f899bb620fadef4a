import type { Library, Merged, SavedArticle } from '../library/library.ts';
import type { KeptPicture } from '../pictures/kept-picture.ts';
import { pictureAddresses } from '../pictures/picture-addresses.ts';
import { readBackup } from './read-backup.ts';
import { SETTINGS_KEYS, settingsToTake } from './settings.ts';

/** Articles that are in memory, and written, at once. */
const BATCH = 50;

/** The part of `browser.storage.local` that keeps the settings. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface Restored extends Merged {
  /** How many pictures were taken in. */
  pictures: number;
  /** Whether settings were taken over. */
  settings: boolean;
}

/** Where a backup is restored. */
export interface Place {
  library: Pick<Library, 'merge' | 'get'>;
  area: SettingsArea;
  /** Takes in a kept picture whose article is here. @returns false where it is here already. */
  takePicture(kept: KeptPicture): Promise<boolean>;
}

interface Watch {
  /** Is told how much of the work is done, from 0 to 1. */
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

/**
 * Merges a backup into the library. The file is read twice: once to the end to see that all of it is
 * sound, and only then article by article into the library, a batch at a time.
 * @throws BackupError before anything was changed; LibraryError where storage fails on the way, and
 *   what was merged until then stays; the signal's reason when it is aborted, likewise.
 */
export async function restoreBackup(
  file: Blob,
  { library, area, takePicture }: Place,
  { onProgress, signal }: Watch = {},
): Promise<Restored> {
  let read = 0;
  let total = 0;
  const step = () => {
    signal?.throwIfAborted();
    read++;
    // How many there are is known after the first reading, which takes about half of the time.
    onProgress?.(total ? 0.5 + read / total / 2 : Math.min(0.5, (read * GUESS) / file.size / 2));
  };
  const { settings } = await readBackup(file, { article: step, picture: step });
  [read, total] = [0, read];

  const sum: Merged = { added: 0, updated: 0, newerHere: 0, same: 0 };
  let batch: SavedArticle[] = [];
  const write = async () => {
    const merged = await library.merge(batch);
    for (const outcome of Object.keys(sum) as (keyof Merged)[]) sum[outcome] += merged[outcome];
    batch = [];
  };
  let taken = 0;
  await readBackup(file, {
    async article(saved) {
      step();
      batch.push(saved);
      if (batch.length === BATCH) await write();
    },
    async picture(kept) {
      step();
      if (batch.length) await write();
      if ((await isShown(kept, library)) && (await takePicture(kept))) taken++;
    },
  });
  if (batch.length) await write();

  const set = settingsToTake(settings, await area.get([...SETTINGS_KEYS]));
  const hasSettings = Object.keys(set).length > 0;
  if (hasSettings) await area.set(set);
  return { ...sum, pictures: taken, settings: hasSettings };
}

/** Whether the article as it is here has that picture; a newer one may have others. */
async function isShown({ id, address }: KeptPicture, library: Pick<Library, 'get'>) {
  const saved = await library.get(id).catch(() => null);
  return saved !== null && pictureAddresses(saved.article).includes(address);
}

/** Bytes of an article with its digest, roughly. */
const GUESS = 20_000;
