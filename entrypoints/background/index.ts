import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeByAddress } from '../../components/follow-badges.ts';
import { ownArea } from '../../components/own-area.ts';
import { keepWanted } from '../../components/pictures/keep-wanted.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { KEEP_PICTURES } from '../../utils/protocol.ts';
import { obeyKeys } from './commands.ts';
import { offerMenu } from './menu.ts';
import { openPopup } from './open-popup.ts';
import { keepSelection, readQuietly, saveQuietly } from './without-popup.ts';

/**
 * What has to be there before a popup is: the entries in the page's context menu, the keys, the tick
 * on the button and a first word; and what has to go on when it is closed, the fetching of pictures.
 */
export default defineBackground(() => {
  const library = openLibrary(ownArea());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  const keepPictures = () => navigator.locks.request('galley-pictures', () => keepWanted(library));
  browser.runtime.onMessage.addListener((said, _sender, sendResponse) => {
    if (said !== KEEP_PICTURES) return;
    keepPictures().finally(() => sendResponse());
    // The answer comes later, and the background stays until then.
    return true;
  });
  // The browser's question may have closed the page that asked it.
  browser.permissions.onAdded.addListener(keepPictures);

  // Another story in a tab where the reader has clipped: no other tab tells its address. It is asked
  // for, since Firefox leaves it out of what it tells by itself.
  browser.tabs.onUpdated.addListener(async (id, { status }) => {
    if (status) await badgeByAddress(library, await browser.tabs.get(id).catch(() => ({})));
  });

  offerMenu({
    clip: openPopup,
    async saveSelection(tab, frameId, words) {
      await keepSelection(library, tab, frameId, words);
      await keepPictures();
    },
  });
  obeyKeys({
    async 'save-article'(tab) {
      await saveQuietly(library, tab);
      await keepPictures();
    },
    'open-reader': (tab) => readQuietly(library, tab),
  });
});
