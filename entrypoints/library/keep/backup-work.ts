import { browser } from 'wxt/browser';
import { downloadFile } from '../../../components/download-file.ts';
import {
  keptKeys,
  picturesAt,
  takePicture,
} from '../../../components/pictures/picture-database.ts';
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
  const known = new Set(ids);
  const keys = (await keptKeys()).filter(([id]) => known.has(id));
  const unread = new Set<string>();
  const share = ids.length / (ids.length + keys.length || 1);
  const ofArticles = { ...watch, onProgress: (done: number) => watch.onProgress(done * share) };
  const articles = savedArticles(library, ids, ofArticles, (id) => unread.add(id));
  async function* pictures() {
    let done = 0;
    for await (const kept of picturesAt(keys)) {
      watch.signal.throwIfAborted();
      if (!unread.has(kept.id)) yield kept;
      watch.onProgress(share + (1 - share) * (++done / keys.length));
    }
  }
  const about = { made, settings };
  const file = await toBlob(writeBackup(articles, pictures(), about), 'application/json');
  lacking += unread.size;
  downloadFile(file, `Galley backup ${made.slice(0, 10)}.json`);
  const text = plural('backupMade', ids.length - unread.size);
  return lacking
    ? { text: `${text} ${plural('backupLacks', lacking)}`, alarm: true }
    : { text, stays: true };
}

/** Merges a backup into the library and says what that did. */
export async function takeBackup(file: File, library: Library, watch: Watch): Promise<Notice> {
  const restored = await restoreBackup(
    file,
    { library, area: browser.storage.local, takePicture },
    watch,
  );
  return { text: restoredText(restored), stays: true };
}

function restoredText({ added, updated, newerHere, same, pictures, settings }: Restored): string {
  const numbers = new Intl.NumberFormat(wordsLocale());
  const parts = [
    added && plural('restoredAdded', added),
    updated && plural('restoredUpdated', updated),
    newerHere && plural('restoredNewer', newerHere),
    same && plural('restoredSame', same),
    pictures && message('restoredPictures', numbers.format(pictures)),
    settings && message('restoredSettings'),
  ].filter((part) => typeof part === 'string');
  const list = new Intl.ListFormat(wordsLocale(), { style: 'narrow' }).format(parts);
  return parts.length ? message('restored', list) : message('restoredNothing');
}
