import { browser } from 'wxt/browser';
import { writeSize } from '../utils/backup/write-size.ts';
import type { Library } from '../utils/library/library.ts';
import { plural, wordsLocale } from '../utils/words.ts';
import { pictureBytes } from './pictures/picture-database.ts';

/** How much room the library takes; nothing where the browser does not tell. */
export async function storageText(library: Pick<Library, 'entries'>): Promise<string> {
  try {
    const [bytes, entries] = await Promise.all([bytesInUse(), library.entries()]);
    return plural('keepUsed', entries.length, writeSize(bytes, wordsLocale()));
  } catch {
    return '';
  }
}

/**
 * What all of the extension's storage takes; `storage.local` and kept pictures alone, where the library lies in Firefox,
 * as far as that counts it: from 131 on.
 */
async function bytesInUse(): Promise<number> {
  const area: { getBytesInUse?(keys: null): Promise<number> } = browser.storage.local;
  if (import.meta.env.FIREFOX && area.getBytesInUse)
    return (await area.getBytesInUse(null)) + (await pictureBytes());
  return (await navigator.storage.estimate()).usage ?? 0;
}
