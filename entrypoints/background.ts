import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { message } from '../utils/words.ts';

/** What has to be there before a popup is: the entry in the page's context menu, and a first word. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
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
