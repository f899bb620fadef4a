import { ALL_SETTINGS } from '../settings/all-settings.ts';

/** The storage keys under which settings are kept. */
export const SETTINGS_KEYS: readonly string[] = ALL_SETTINGS.map(({ key }) => key);

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
    ALL_SETTINGS.flatMap(({ key, read }) =>
      Object.hasOwn(given, key) && here[key] === undefined ? [[key, read(given[key])]] : [],
    ),
  );
}
