import type { Library, Merged, SavedArticle } from '../library/library.ts';
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
  /** Whether settings were taken over. */
  settings: boolean;
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
  library: Pick<Library, 'merge'>,
  area: SettingsArea,
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
  const { count, settings } = await readBackup(file, step);
  [read, total] = [0, count];

  const sum: Merged = { added: 0, updated: 0, newerHere: 0, same: 0 };
  let batch: SavedArticle[] = [];
  const write = async () => {
    const merged = await library.merge(batch);
    for (const outcome of Object.keys(sum) as (keyof Merged)[]) sum[outcome] += merged[outcome];
    batch = [];
  };
  await readBackup(file, async (saved) => {
    step();
    batch.push(saved);
    if (batch.length === BATCH) await write();
  });
  if (batch.length) await write();

  const taken = settingsToTake(settings, await area.get([...SETTINGS_KEYS]));
  const hasSettings = Object.keys(taken).length > 0;
  if (hasSettings) await area.set(taken);
  return { ...sum, settings: hasSettings };
}

/** Bytes of an article with its digest, roughly. */
const GUESS = 20_000;
