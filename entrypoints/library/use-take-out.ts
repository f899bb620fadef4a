import { useCallback } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import type { Way } from '../../components/ways-menu.tsx';
import { type Entry, type Library, LibraryError } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';

export type TakeOut = (entry: Entry, way: Way) => Promise<void>;

/** Takes an entry's article away as Markdown and tells how it went. */
export function useTakeOut(library: Pick<Library, 'get'>, tell: (notice: Notice) => void): TakeOut {
  return useCallback(
    async (entry, { take, done }) => {
      try {
        const saved = await library.get(entry.id);
        if (!saved) {
          tell({ text: message('libraryGone', entry.title), alarm: true });
          return;
        }
        await take(saved);
        if (done) tell({ text: done });
      } catch (error) {
        const ofLibrary = error instanceof LibraryError;
        tell({ text: ofLibrary ? troubleText(error) : message('markdownFailed'), alarm: true });
      }
    },
    [library, tell],
  );
}
