import { uniqueNames } from '../markdown/unique-names.ts';
import type { NoteRecord } from './note-record.ts';

/** A note as it is to stand in the folder. */
export interface Note {
  id: string;
  /** What the template calls it. */
  name: string;
  hash: string;
}

/**
 * - write: under a name that is free, or over what Galley wrote · rename: to another name, then the
 *   old file goes · keep: just that is there · remove: the article is gone · forget: so is its file ·
 *   leave: the reader has changed the file · clear: the old file of a renaming that was cut off.
 */
export type Step =
  | { what: 'write' | 'keep'; note: Note; file: string }
  | { what: 'rename'; note: Note; file: string; from: string }
  | { what: 'remove'; id: string; file: string }
  | { what: 'leave'; id: string; file: string }
  | { what: 'forget'; id: string }
  | { what: 'clear'; id: string; file: string };

interface Standing {
  /** The notes that are due. */
  notes: readonly Note[];
  /** Articles that are gone, by their ids. */
  gone: readonly string[];
  /** Of the notes and of what is gone, where there are some. */
  records: ReadonlyMap<string, NoteRecord>;
  /** All names in the folder; with the hash of the file where it may matter. */
  files: ReadonlyMap<string, string | null>;
}

/**
 * What has to be done so that the folder says what the library does. A file whose text is none that
 * Galley wrote is never written over and never removed.
 */
export function planNotes({ notes, gone, records, files }: Standing): Step[] {
  const free = uniqueNames(files.keys());
  const cleared = [...notes.map(({ id }) => id), ...gone].flatMap((id) => {
    const former = records.get(id)?.former;
    return former && isOurs(files.get(former.file), former.hashes)
      ? [{ what: 'clear' as const, id, file: former.file }]
      : [];
  });
  return [
    ...cleared,
    ...gone.flatMap((id) => goneStep(records.get(id), files)),
    ...notes.map((note) => noteStep(note, records.get(note.id), files, free)),
  ];
}

function goneStep(record: NoteRecord | undefined, files: Standing['files']): Step[] {
  if (!record) return [];
  const { id, file, hashes } = record;
  const there = files.get(file);
  if (there === undefined) return [{ what: 'forget', id }];
  return [{ what: isOurs(there, hashes) ? 'remove' : 'leave', id, file }];
}

function noteStep(
  note: Note,
  record: NoteRecord | undefined,
  files: Standing['files'],
  free: (name: string) => string,
): Step {
  const { id, name, hash } = note;
  const there = record && files.get(record.file);
  if (!record || there === undefined)
    // A folder that was in step before holds just this note already.
    return files.get(name) === hash
      ? { what: 'keep', note, file: name }
      : { what: 'write', note, file: free(name) };
  const { file } = record;
  if (there === hash && record.name === name) return { what: 'keep', note, file };
  if (!isOurs(there, record.hashes)) return { what: 'leave', id, file };
  // On a disk that takes them for one, a name in other letter case would be the old file.
  if (record.name.toLowerCase() === name.toLowerCase()) return { what: 'write', note, file };
  return { what: 'rename', note, file: free(name), from: file };
}

function isOurs(there: string | null | undefined, hashes: readonly string[]): boolean {
  return typeof there === 'string' && hashes.includes(there);
}
