import { browser } from 'wxt/browser';
import { message } from '../../utils/words.ts';
import type { Tab } from '../popup/clip-tab.ts';

/** What is done with the entries of the page's context menu; a choice there gives access to the tab. */
interface Choices {
  clip(tab: Tab | undefined): void;
  /** @param words as the browser tells them; its white space may differ from the page's. */
  saveSelection(tab: Tab, frameId: number, words: string): void;
}

/** Puts Galley's entries into the context menu of pages, where the browser has one. */
export function offerMenu(choices: Choices): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entries of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: 'clip',
      title: message('actionTitle'),
      contexts: ['page', 'selection', 'image'],
    });
    browser.contextMenus.create({
      id: 'save-selection',
      title: message('menuSaveSelection'),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId === 'clip') choices.clip(tab);
    else if (tab) choices.saveSelection(tab, frameId ?? 0, selectionText ?? '');
  });
}
