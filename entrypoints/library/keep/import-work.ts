import type { Notice } from '../../../components/toast.tsx';
import type { Watch } from '../../../utils/export/saved-articles.ts';
import type { NoteFile, Taken } from '../../../utils/import/take-notes.ts';
import type { Library } from '../../../utils/library/library.ts';
import { message, plural, wordsLocale } from '../../../utils/words.ts';

/** Of a folder, only these are notes; pictures and settings beside them are passed over. */
const NOTE = /\.(?:md|markdown)$/i;

/**
 * Takes Markdown notes into the library and says what that did.
 * @param tellRefused is given the files that were not taken in, where there are some.
 */
export async function importNotes(
  files: readonly NoteFile[],
  library: Library,
  watch: Watch,
  tellRefused: (refused: Taken['refused']) => void,
): Promise<Notice> {
  const notes = files.filter(({ name }) => NOTE.test(name));
  if (!notes.length) return { text: message('importNoNotes'), alarm: true };
  const { takeNotes } = await import('../../../utils/import/take-notes.ts');
  const { added, here, refused } = await takeNotes(notes, library, watch);
  if (refused.length) tellRefused(refused);
  const parts = [
    plural('importAdded', added),
    here && plural('importHere', here),
    refused.length && plural('importRefused', refused.length),
  ].filter((part) => typeof part === 'string');
  const list = new Intl.ListFormat(wordsLocale(), { style: 'narrow' }).format(parts);
  return { text: message('imported', list), stays: true };
}
