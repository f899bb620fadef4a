import { DEFAULTS } from '../settings/defaults.ts';
import type { Setting } from '../settings/setting.ts';

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
  const isVault = typeof vault === 'string' && vault.length <= LONGEST;
  return { vault: isVault ? vault : DEFAULTS.obsidian.vault };
}

/** Where notes go that are sent to Obsidian. */
export const OBSIDIAN: Setting<ObsidianSettings> = {
  key: 'settings:obsidian',
  read: readObsidianSettings,
};
