import { useCallback } from 'preact/hooks';
import { copyMarkdown, downloadMarkdown } from '../../components/take-markdown.ts';
import type { Notice } from '../../components/toast.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import { type Entry, type Library, LibraryError } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';

export type TakeOut = (entry: Entry, way: 'copy' | 'download') => Promise<void>;

/** Copies or downloads an entry's article as Markdown and tells how it went. */
export function useTakeOut(library: Pick<Library, 'get'>, tell: (notice: Notice) => void): TakeOut {
  return useCallback(
    async (entry, way) => {
      try {
        const saved = await library.get(entry.id);
        if (!saved) tell({ text: message('libraryGone', entry.title), alarm: true });
        else if (way === 'download') await downloadMarkdown(saved);
        else {
          await copyMarkdown(saved);
          tell({ text: message('markdownCopied') });
        }
      } catch (error) {
        const ofLibrary = error instanceof LibraryError;
        tell({ text: ofLibrary ? troubleText(error) : message('markdownFailed'), alarm: true });
      }
    },
    [library, tell],
  );
}
