import { browser } from 'wxt/browser';
import type { Tab } from './clip-tab.ts';
import type { Saved } from './use-saved.ts';
import { type Digested, digestOf } from './use-shown.ts';

/** Opens the library in a tab beside the page. */
export async function openLibraryPage(tab: Tab): Promise<void> {
  await open(tab, '/library.html');
}

/** Opens the settings in a tab beside the page. */
export async function openSettings(tab: Tab): Promise<void> {
  await open(tab, '/settings.html');
}

/**
 * Opens the article in the reader: the saved one where it is the same, and otherwise what the popup
 * shows, kept for the reader until the browser is closed.
 */
export async function openReader(tab: Tab, shown: Digested, { before, now }: Saved): Promise<void> {
  const { article } = shown;
  const id =
    now?.article === article
      ? now.entry.id
      : before?.article.text === article.text
        ? before.id
        : null;
  if (id) return open(tab, `/reader.html?id=${id}`);
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [`clip:${key}`]: { article, digest: digestOf(shown) } });
  return open(tab, `/reader.html?clip=${key}`);
}

async function open(tab: Tab, path: string): Promise<void> {
  await browser.tabs.create({
    url: new URL(path, location.href).href,
    index: tab.index + 1,
    // The popup may be a window of its own.
    ...(tab.windowId !== undefined && { windowId: tab.windowId }),
    ...(tab.id !== undefined && { openerTabId: tab.id }),
  });
  // Firefox leaves the popup open over the new tab.
  window.close();
}
