import { browser } from 'wxt/browser';
import { writeSize } from '../../../utils/backup/write-size.ts';
import type { Library } from '../../../utils/library/library.ts';
import { plural, wordsLocale } from '../../../utils/words.ts';

/** How much room the library takes; nothing where the browser does not tell. */
export async function storageText(library: Pick<Library, 'entries'>): Promise<string> {
  try {
    const [bytes, entries] = await Promise.all([bytesInUse(), library.entries()]);
    return plural('keepUsed', entries.length, writeSize(bytes, wordsLocale()));
  } catch {
    return '';
  }
}

/** Firefox before 131 does not count its extension storage, but tells what all of the extension's takes. */
async function bytesInUse(): Promise<number> {
  const area: { getBytesInUse?(keys: null): Promise<number> } = browser.storage.local;
  if (area.getBytesInUse) return area.getBytesInUse(null);
  return (await navigator.storage.estimate()).usage ?? 0;
}
