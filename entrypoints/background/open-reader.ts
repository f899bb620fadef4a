import { browser } from 'wxt/browser';
import type { Library } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import { clipTab, type Tab } from '../popup/clip-tab.ts';
import { digestInTab } from './in-tab.ts';
import type { Unsaved } from './save-tab.ts';

/**
 * Clips the article of a tab and opens it in the reader beside it: the saved one where it is the same,
 * and otherwise the clip, which is kept until the browser is closed.
 */
export async function openReader(library: Pick<Library, 'get'>, tab: Tab): Promise<Unsaved | null> {
  const clipped = await clipTab(tab);
  if ('trouble' in clipped) return clipped;
  const { article } = clipped;
  const id = await storyId(article.url);
  const before = await library.get(id).catch(() => null);
  if (before?.article.text === article.text) await openBeside(tab, `?id=${id}`);
  else {
    const key = crypto.randomUUID();
    const clip = { article, digest: await digestInTab(tab, article) };
    await browser.storage.session.set({ [`clip:${key}`]: clip });
    await openBeside(tab, `?clip=${key}`);
  }
  return null;
}

async function openBeside({ id, index, windowId }: Tab, query: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html${query}`),
    index: index + 1,
    ...(windowId !== undefined && { windowId }),
    ...(id !== undefined && { openerTabId: id }),
  });
}
