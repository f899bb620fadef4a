import { DEFAULTS } from './defaults.ts';

/** The key of the setting that the theme is a part of: how the reader view is set. */
export const READING_KEY = 'settings:reader';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme of every surface, by what is stored; apart, as the popup needs no more of it. */
export function readTheme(stored: unknown): Theme {
  const given = typeof stored === 'object' && stored && 'theme' in stored ? stored.theme : null;
  return THEMES.find((known) => known === given) ?? DEFAULTS.reader.theme;
}
