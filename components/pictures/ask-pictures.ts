import { browser } from 'wxt/browser';
import type { Article } from '../../utils/article/article.ts';
import { patternsOf, pictureAddresses } from '../../utils/pictures/picture-addresses.ts';
import { PICTURES_KEY, readPictureSettings } from '../../utils/pictures/picture-settings.ts';
import { KEEP_PICTURES } from '../../utils/protocol.ts';
import { setWanted } from './picture-database.ts';

/**
 * Remembers that the pictures of an article that was just saved are to be kept, where the reader wants
 * that at all.
 * @returns the hosts they lie on, for `askForHosts`; none where there is nothing to keep.
 */
export async function wantPictures(id: string, article: Article): Promise<string[]> {
  const stored = await browser.storage.local.get(PICTURES_KEY);
  if (!readPictureSettings(stored[PICTURES_KEY]).keeps) return [];
  const origins = patternsOf(pictureAddresses(article));
  if (origins.length) await setWanted(id, true);
  return origins;
}

/**
 * Asks for access to these hosts, and leaves the fetching to the background: the browser's question may
 * close a popup, and its answer alone wakes the background. Needs a click just before.
 * @returns false where the reader has said no, so that the pictures stay at their addresses.
 */
export async function askForHosts(id: string, origins: string[]): Promise<boolean> {
  if (!origins.length) return true;
  const { permissions } = browser;
  // Firefox takes a request in the very moment of a click alone: there the switch has asked, once for all.
  const isGranted = await (import.meta.env.FIREFOX
    ? permissions.contains({ origins })
    : permissions.request({ origins })
  ).catch(() => false);
  if (isGranted) await browser.runtime.sendMessage(KEEP_PICTURES);
  else await setWanted(id, false);
  return isGranted;
}
