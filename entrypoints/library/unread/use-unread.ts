import { useCallback, useEffect, useState } from 'preact/hooks';
import { downloadFile } from '../../../components/download-file.ts';
import { troubleText } from '../../../components/trouble-text.ts';
import type { Library } from '../../../utils/library/library.ts';
import type { Unread } from '../../../utils/library/unread-records.ts';
import { message, wordsLocale } from '../../../utils/words.ts';
import type { Undoing } from '../use-undo.ts';

export interface UseUnread {
  /** The records that cannot be read. */
  unread: Unread[];
  /** Downloads them as they are stored. */
  take(): Promise<void>;
  remove(record: Unread): Promise<void>;
}

/**
 * What the library holds and cannot read, and what its repair has found, which is told.
 * @param isReady whether the entries have been read.
 */
export function useUnread(
  library: Library,
  isReady: boolean,
  { tell, inTurn, done }: Undoing,
): UseUnread {
  const [unread, setUnread] = useState<Unread[]>([]);
  const look = useCallback(async () => setUnread(await library.unread()), [library]);

  useEffect(() => {
    if (!isReady) return;
    look().catch((error) => tell({ text: troubleText(error), alarm: true }));
    const found = library.repaired();
    const numbers = new Intl.NumberFormat(wordsLocale());
    if (found) {
      const { rebuilt, dropped } = found;
      const counts = [rebuilt, dropped].map((count) => numbers.format(count));
      tell({ text: message('repaired', ...counts), stays: true });
    }
  }, [library, isReady, look, tell]);

  const tryTo = (work: () => Promise<void>) =>
    inTurn(() => work().catch((error) => tell({ text: troubleText(error), alarm: true })));
  return {
    unread,
    take: () =>
      tryTo(async () => {
        const records = await library.rawRecords(unread.map(({ key }) => key));
        const day = new Date().toISOString().slice(0, 10);
        const file = new Blob([JSON.stringify(records, null, 1)], { type: 'application/json' });
        downloadFile(file, `Galley unread records ${day}.json`);
      }),
    remove: (record) =>
      tryTo(async () => {
        const removed = await library.removeRaw([record.key]);
        await look();
        const name = nameOf(record);
        done(message('libraryDeletedOne', name), async () => {
          await library.putBackRaw(removed);
          await look();
          return message('libraryPutBackOne', name);
        });
      }),
  };
}

/** What a record is called, by what it says of itself. */
export function nameOf({ title, url, key }: Unread): string {
  return title ?? url ?? key;
}
