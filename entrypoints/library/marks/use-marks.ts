import { useCallback } from 'preact/hooks';
import type { Notice } from '../../../components/toast.tsx';
import { troubleText } from '../../../components/trouble-text.ts';
import type { Entry, Library, Marks } from '../../../utils/library/library.ts';

export type SetMarks = (entries: Entry[], change: (marks: Marks) => Partial<Marks>) => void;

/** Changes marks: on the page at once, then in the library. What fails there is taken back and told. */
export function useMarks(
  library: Pick<Library, 'mark'>,
  page: { replace(entries: Entry[]): void },
  tell: (notice: Notice) => void,
): SetMarks {
  const { replace } = page;
  return useCallback(
    async (entries, change) => {
      replace(entries.map((entry) => ({ ...entry, ...change(entry) })));
      try {
        replace(
          await library.mark(
            entries.map(({ id }) => id),
            change,
          ),
        );
      } catch (error) {
        replace(entries);
        tell({ text: troubleText(error), alarm: true });
      }
    },
    [library, replace, tell],
  );
}
