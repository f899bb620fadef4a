/** The key in `storage.local` under which they are kept. */
export const OBSIDIAN_KEY = 'settings:obsidian';

/** Longer than a file system lets a folder's name be. */
const LONGEST = 255;

export interface ObsidianSettings {
  /** The vault that notes go to, by its name; empty for the one that was open last. */
  vault: string;
}

/** Reads what is stored; what is missing or damaged is the vault that was open last. */
export function readObsidianSettings(stored: unknown): ObsidianSettings {
  const given: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { vault } = given;
  return { vault: typeof vault === 'string' && vault.length <= LONGEST ? vault : '' };
}
