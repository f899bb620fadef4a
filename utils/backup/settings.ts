import { OBSIDIAN_KEY, readObsidianSettings } from '../markdown/obsidian-settings.ts';
import { readTemplateSettings, TEMPLATE_KEY } from '../markdown/template/template-settings.ts';
import { READER_SETTINGS_KEY, readReaderSettings } from '../reader/reader-settings.ts';

/** The settings of every surface, each with what reads it and answers for its values. */
const SETTINGS: Record<string, (stored: unknown) => unknown> = {
  [READER_SETTINGS_KEY]: readReaderSettings,
  [TEMPLATE_KEY]: readTemplateSettings,
  [OBSIDIAN_KEY]: readObsidianSettings,
};

/** The storage keys under which settings are kept. */
export const SETTINGS_KEYS: readonly string[] = Object.keys(SETTINGS);

/**
 * The settings to take over from a backup: those that are known, by values that are known, and only
 * where this browser has none of its own. They carry no time, so what is here counts as the newer.
 * @param here what is stored under `SETTINGS_KEYS`.
 */
export function settingsToTake(
  given: Record<string, unknown>,
  here: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([key, read]) =>
      Object.hasOwn(given, key) && here[key] === undefined ? [[key, read(given[key])]] : [],
    ),
  );
}
