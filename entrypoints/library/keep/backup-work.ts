import { browser } from 'wxt/browser';
import { downloadFile } from '../../../components/download-file.ts';
import type { Notice } from '../../../components/toast.tsx';
import { type Restored, restoreBackup } from '../../../utils/backup/restore-backup.ts';
import { SETTINGS_KEYS } from '../../../utils/backup/settings.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { savedArticles, type Watch } from '../../../utils/export/saved-articles.ts';
import { toBlob } from '../../../utils/export/to-blob.ts';
import type { Library } from '../../../utils/library/library.ts';
import { message, plural, wordsLocale } from '../../../utils/words.ts';

/** Downloads a backup of all that is saved. What cannot be read is counted, and told. */
export async function makeBackup(library: Library, watch: Watch): Promise<Notice> {
  const { newer, unreadable } = await library.repair();
  let lacking = newer + unreadable;
  const ids = (await library.entries()).map(({ id }) => id);
  const settings = await browser.storage.local.get([...SETTINGS_KEYS]);
  const made = new Date().toISOString();
  let unread = 0;
  const articles = savedArticles(library, ids, watch, () => unread++);
  const file = await toBlob(writeBackup(articles, { made, settings }), 'application/json');
  lacking += unread;
  downloadFile(file, `Galley backup ${made.slice(0, 10)}.json`);
  const text = plural('backupMade', ids.length - unread);
  return lacking
    ? { text: `${text} ${plural('backupLacks', lacking)}`, alarm: true }
    : { text, stays: true };
}

/** Merges a backup into the library and says what that did. */
export async function takeBackup(file: File, library: Library, watch: Watch): Promise<Notice> {
  const restored = await restoreBackup(file, library, browser.storage.local, watch);
  return { text: restoredText(restored), stays: true };
}

function restoredText({ added, updated, newerHere, same, settings }: Restored): string {
  const parts = [
    added && plural('restoredAdded', added),
    updated && plural('restoredUpdated', updated),
    newerHere && plural('restoredNewer', newerHere),
    same && plural('restoredSame', same),
    settings && message('restoredSettings'),
  ].filter((part) => typeof part === 'string');
  const list = new Intl.ListFormat(wordsLocale(), { style: 'narrow' }).format(parts);
  return parts.length ? message('restored', list) : message('restoredNothing');
}
