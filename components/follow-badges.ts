import { browser } from 'wxt/browser';
import type { Library } from '../utils/library/library.ts';
import { storyId } from '../utils/library/story-id.ts';
import { badgeTab } from './badge.ts';

/** What the browser tells of a tab; its address only where the reader has clipped in it, on that site. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Brings the badge of a tab up to date, where its address can be seen. */
export async function badgeByAddress(
  library: Pick<Library, 'get'>,
  { id, url }: Tab,
): Promise<void> {
  if (!url?.startsWith('http')) return;
  const saved = await library.get(await storyId(url)).catch(() => null);
  await badgeTab(id, saved?.saved ?? null);
}

/** Keeps the badges of all tabs true while this page changes the library. */
export function followBadges(library: Pick<Library, 'get' | 'onChange'>): void {
  library.onChange(async (ids) => {
    for (const tab of await browser.tabs.query({}))
      if (tab.url && ids.includes(await storyId(tab.url))) await badgeByAddress(library, tab);
  });
}
