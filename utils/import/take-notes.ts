import type { Watch } from '../export/saved-articles.ts';
import type { Library } from '../library/library.ts';
import { readNote } from './read-note.ts';
import { type Reason, Refusal } from './refusal.ts';

/** What came of a number of files. */
export interface Taken {
  added: number;
  /** Stories that the library has already; they stay as they are. */
  here: number;
  refused: { name: string; reason: Reason }[];
}

/** A file as the reader picked it; those of a folder come with their path. */
export type NoteFile = Pick<File, 'name' | 'arrayBuffer' | 'lastModified'> & {
  webkitRelativePath?: string;
};

/**
 * Takes Markdown notes into the library, each wholly or not at all, and only stories that it lacks.
 * @throws LibraryError where storage fails; what was taken until then stays.
 * @throws the signal's reason when it is aborted, likewise.
 */
export async function takeNotes(
  files: readonly NoteFile[],
  library: Pick<Library, 'find' | 'putBack'>,
  { onProgress, signal }: Watch,
  Parser?: typeof DOMParser,
): Promise<Taken> {
  const taken: Taken = { added: 0, here: 0, refused: [] };
  for (const [i, file] of files.entries()) {
    signal.throwIfAborted();
    try {
      const changed = new Date(file.lastModified).toISOString();
      const note = await readNote(file.name, await textOf(file), changed, Parser);
      if (await library.find(note.article.url).catch(() => 'unreadable')) taken.here++;
      else {
        await library.putBack([note]);
        taken.added++;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      taken.refused.push({ name: file.webkitRelativePath || file.name, reason: error.reason });
    }
    onProgress((i + 1) / files.length);
  }
  return taken;
}

async function textOf(file: NoteFile): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Refusal('no-text');
  }
}
