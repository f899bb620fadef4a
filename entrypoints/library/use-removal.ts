import { useCallback, useRef, useState } from 'preact/hooks';
import { putPictures, takePictures } from '../../components/pictures/picture-database.ts';
import type { Notice } from '../../components/toast.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import type { Entry, Library, SavedArticle } from '../../utils/library/library.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
import { message, plural } from '../../utils/words.ts';

interface UseRemoval {
  /** What to tell of the last removal, undoing or failure; null when it has been read. */
  notice: Notice | null;
  tell(notice: Notice | null): void;
  remove(entries: Entry[]): Promise<void>;
  /** Puts the last removal back, then the one before it, as far as this page has removed. */
  undo(): Promise<void>;
}

/** After this long a removal of very many is told of while it goes on. */
const SLOW = 600;

/** Removing with undo. The removed articles stay in this page's memory until it is left. */
export function useRemoval(
  library: Pick<Library, 'remove' | 'putBack'>,
  page: { drop(ids: ReadonlySet<string>): void; reload(): void },
): UseRemoval {
  const [notice, tell] = useState<Notice | null>(null);
  const removals = useRef<{ removed: SavedArticle[]; pictures: Promise<KeptPicture[]> }[]>([]);
  const { drop, reload } = page;
  const whileSlow = useCallback(async <T>(text: string, work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => tell({ text, lasting: true }), SLOW);
    return work.finally(() => clearTimeout(timer));
  }, []);

  // One after the other: an undo pressed while its removal is still being written comes after it.
  const working = useRef<Promise<void>>(Promise.resolve());
  const inTurn = useCallback((work: () => Promise<void>) => {
    working.current = working.current.then(work);
    return working.current;
  }, []);

  const putLastBack = useCallback(async () => {
    const last = removals.current.at(-1);
    if (!last) return;
    try {
      const { removed, pictures } = last;
      await whileSlow(plural('libraryPuttingBack', removed.length), library.putBack(removed));
      await putPictures(await pictures).catch(lost);
      removals.current.pop();
      tell({ text: backText(removed) });
    } catch (error) {
      tell({ text: troubleText(error), alarm: true });
    }
  }, [library, whileSlow]);
  const undo = useCallback(() => inTurn(putLastBack), [inTurn, putLastBack]);

  const takeAway = useCallback(
    async (entries: Entry[]) => {
      try {
        const removed = await whileSlow(
          plural('libraryDeleting', entries.length),
          library.remove(entries.map((entry) => entry.id)),
        );
        const pictures = takePictures(removed.map(({ id }) => id)).catch(lost);
        if (removed.length) removals.current.push({ removed, pictures });
        const left = entries.length - removed.length;
        if (left) {
          reload();
          tell({ text: plural('libraryNotDeleted', left), alarm: true });
        } else tell({ text: goneText(entries), undo });
      } catch (error) {
        reload();
        tell({ text: troubleText(error), alarm: true });
      }
    },
    [library, reload, undo, whileSlow],
  );
  const remove = useCallback(
    async (entries: Entry[]) => {
      if (!entries.length) return;
      drop(new Set(entries.map((entry) => entry.id)));
      await inTurn(() => takeAway(entries));
    },
    [drop, inTurn, takeAway],
  );

  return { notice, tell, remove, undo };
}

function goneText(entries: Entry[]): string {
  const [only] = entries;
  return only && entries.length === 1
    ? message('libraryDeletedOne', only.title)
    : plural('libraryDeleted', entries.length);
}

function backText(saved: SavedArticle[]): string {
  const [only] = saved;
  return only && saved.length === 1
    ? message('libraryPutBackOne', only.article.title)
    : plural('libraryPutBack', saved.length);
}

/** Pictures come after articles: what fails with them keeps no article from going or coming back. */
function lost(error: unknown): KeptPicture[] {
  console.warn('Kept pictures could not be moved.', error);
  return [];
}
