import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeByAddress } from '../components/badge.ts';
import { ownArea } from '../components/own-area.ts';
import { keepWanted } from '../components/pictures/keep-wanted.ts';
import { openShelf } from '../utils/library/shelf.ts';
import { KEEP_PICTURES } from '../utils/protocol.ts';
import { message } from '../utils/words.ts';

/**
 * What has to be there before a popup is, the entry in the page's context menu and a first word; and
 * what has to go on when it is closed, the fetching of pictures.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  const library = openShelf(ownArea());
  const keepPictures = () => navigator.locks.request('galley-pictures', () => keepWanted(library));
  browser.runtime.onMessage.addListener((said, _sender, sendResponse) => {
    if (said !== KEEP_PICTURES) return;
    keepPictures().finally(() => sendResponse());
    // The answer comes later, and the background stays until then.
    return true;
  });
  // Another story in a tab where the reader has clipped: no other tab tells its address. It is asked
  // for, since Firefox leaves it out of what it tells by itself.
  browser.tabs.onUpdated.addListener(async (id, { status }) => {
    if (status) await badgeByAddress(library, await browser.tabs.get(id).catch(() => ({})));
  });
  // The browser's question may have closed the page that asked it.
  browser.permissions.onAdded.addListener(keepPictures);
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'clip',
      title: message('actionTitle'),
      contexts: ['page', 'selection', 'image'],
    });
  });
  // The choice in the menu gives the popup its access to the tab.
  browser.contextMenus.onClicked.addListener(() => browser.action.openPopup());
});
