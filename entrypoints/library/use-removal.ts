import { useCallback } from 'preact/hooks';
import { putPictures, takePictures } from '../../components/pictures/picture-database.ts';
import { unswept } from '../../components/pictures/sweep-pictures.ts';
import { troubleText } from '../../components/trouble-text.ts';
import type { Entry, Library, SavedArticle } from '../../utils/library/library.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
import { message, plural } from '../../utils/words.ts';
import type { Undoing } from './use-undo.ts';

/** Removing with undo. The removed articles stay in this page's memory until it is left. */
export function useRemoval(
  library: Pick<Library, 'remove' | 'putBack'>,
  page: { drop(ids: ReadonlySet<string>): void; reload(): void },
  { tell, inTurn, done, whileSlow }: Undoing,
): (entries: Entry[]) => Promise<void> {
  const { drop, reload } = page;

  const takeAway = useCallback(
    async (entries: Entry[]) => {
      try {
        const { removed, pictures } = await whileSlow(
          plural('libraryDeleting', entries.length),
          unswept(async () => {
            const removed = await library.remove(entries.map((entry) => entry.id));
            return {
              removed,
              pictures: await takePictures(removed.map(({ id }) => id)).catch(lost),
            };
          }),
        );
        if (removed.length)
          done(goneText(entries), async () => {
            // First the pictures: who hears of the articles, as the folder does, finds them there.
            const back = unswept(async () => {
              await putPictures(pictures).catch(lost);
              await library.putBack(removed);
            });
            await whileSlow(plural('libraryPuttingBack', removed.length), back);
            return backText(removed);
          });
        const left = entries.length - removed.length;
        if (!left) return;
        reload();
        tell({ text: plural('libraryNotDeleted', left), alarm: true });
      } catch (error) {
        reload();
        tell({ text: troubleText(error), alarm: true });
      }
    },
    [library, reload, tell, done, whileSlow],
  );
  return useCallback(
    async (entries: Entry[]) => {
      if (!entries.length) return;
      drop(new Set(entries.map((entry) => entry.id)));
      await inTurn(() => takeAway(entries));
    },
    [drop, inTurn, takeAway],
  );
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
