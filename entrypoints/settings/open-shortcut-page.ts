import { browser } from 'wxt/browser';

/** Opens the browser's own page on which its reader changes the keys of extensions. */
export async function openShortcutPage(): Promise<void> {
  // Firefox keeps its page from being opened as a tab, and opens it itself instead.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
