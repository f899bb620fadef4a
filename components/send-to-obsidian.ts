import { browser } from 'wxt/browser';
import { obsidianAddress } from '../utils/markdown/obsidian-address.ts';
import { OBSIDIAN } from '../utils/markdown/obsidian-settings.ts';
import { type Takeable, writeNote } from './take-markdown.ts';

/**
 * Hands the article over to Obsidian as a note; where it is long, by the clipboard. Whether Obsidian
 * is there to take it, no browser tells. Needs a click or key press just before.
 */
export async function sendToObsidian(takeable: Takeable): Promise<void> {
  const [note, stored] = await Promise.all([
    writeNote(takeable),
    browser.storage.local.get(OBSIDIAN.key),
  ]);
  const { vault } = OBSIDIAN.read(stored[OBSIDIAN.key]);
  const { address, clipboard } = obsidianAddress(note, vault);
  if (clipboard !== null) await navigator.clipboard.writeText(clipboard);
  // The tab stays where it is, and the browser asks there whether to open Obsidian.
  await browser.tabs.update({ url: address });
}
