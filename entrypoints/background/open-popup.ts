import { browser } from 'wxt/browser';
import type { Tab } from '../popup/clip-tab.ts';

/** Of the popup as a window: its own size and the window's frame. */
const SIZE = { width: 420, height: 660 };

/** Opens the popup over a tab, and where the browser refuses that, in a small window of its own. */
export async function openPopup(tab: Pick<Tab, 'id'> | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL(`/popup.html?tab=${tab?.id}`);
    await browser.windows.create({ url, type: 'popup', ...SIZE });
  }
}
