import { browser } from 'wxt/browser';
import type { SettingsArea } from '../utils/settings/setting.ts';
import { READING_KEY, readTheme, type Theme } from '../utils/settings/theme.ts';

/** Sets the page in a theme; tokens.css and theme.css say what that is. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/**
 * Shows the page in the reader's theme, and in another one as soon as that is chosen on any page.
 * @returns when the theme is there, so that nothing is rendered in one that changes at once.
 */
export async function followTheme(area: SettingsArea = browser.storage.local): Promise<void> {
  area.onChanged.addListener((changes) => {
    if (READING_KEY in changes) showTheme(readTheme(changes[READING_KEY]?.newValue));
  });
  try {
    showTheme(readTheme((await area.get(READING_KEY))[READING_KEY]));
  } catch {
    // A page in the system's theme is better than none.
  }
}
