import { removeFile, writeFile } from './note-file.ts';
import { type NotePicture, removePictures, writePictures } from './note-pictures.ts';
import { hashOf, type NoteRecord } from './note-record.ts';
import { planNotes, type Step } from './plan-notes.ts';

/** Where the records are kept. */
export interface Records {
  get(ids: readonly string[]): Promise<NoteRecord[]>;
  put(record: NoteRecord): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A note as a template wrote it, with the stamp of what it was written from. */
export interface Written {
  name: string;
  text: string;
  stamp: string;
  /** The pictures that it shows by their files. */
  pictures: readonly NotePicture[];
}

const NO_NOTE: Pick<Written, 'text' | 'stamp' | 'pictures'> = { text: '', stamp: '', pictures: [] };
/** What a file holds when it has been made and not been written yet. */
const NOTHING = hashOf('');

/**
 * Puts the notes of these articles into the folder, or takes them out of it.
 * @param noteOf an article's note; null where the article is gone, and 'unread' where it cannot be
 *   read, so that its note stays as it is.
 * @throws what the File System API throws, when some notes may have been written; what was begun is
 *   known from its record, and done the next time.
 */
export async function writeNotes(
  ids: readonly string[],
  directory: FileSystemDirectoryHandle,
  records: Records,
  noteOf: (id: string) => Promise<Written | null | 'unread'>,
): Promise<void> {
  const known = new Map((await records.get(ids)).map((record) => [record.id, record]));
  const written = new Map<string, Written & { id: string; hash: string }>();
  const gone: string[] = [];
  for (const id of ids) {
    const note = await noteOf(id);
    if (note === null) gone.push(id);
    else if (note !== 'unread') written.set(id, { ...note, id, hash: await hashOf(note.text) });
  }
  const files = await filesIn(directory, [
    ...[...written.values()].map(({ name }) => name),
    ...[...known.values()].flatMap(({ file, former }) => [file, ...(former ? [former.file] : [])]),
  ]);
  for (const step of planNotes({ notes: [...written.values()], gone, records: known, files }))
    await take(step);

  async function take(step: Step): Promise<void> {
    const before = 'id' in step ? known.get(step.id) : known.get(step.note.id);
    const former = before?.pictures ?? [];
    if (step.what === 'forget') {
      await removePictures(directory, former);
      return records.remove(step.id);
    }
    if (step.what === 'clear') return removeFile(directory, step.file);
    if (step.what === 'remove') {
      await removeFile(directory, step.file);
      await removePictures(directory, former);
      return records.remove(step.id);
    }
    if (step.what === 'leave') {
      const stamp = written.get(step.id)?.stamp ?? '';
      if (before) await records.put({ ...before, stamp, former: null, own: true });
      return;
    }
    const { note, file } = step;
    const { id, name, hash } = note;
    const { text, stamp, pictures } = written.get(id) ?? NO_NOTE;
    const shown = pictures.map(({ file, hash }) => ({ file, hash }));
    const gone = former.filter(({ file }) => !shown.some((picture) => picture.file === file));
    const after = {
      ...{ id, file, name, hashes: [hash], stamp, pictures: shown },
      ...{ former: null, own: false },
    };
    if (step.what !== 'keep' || shown.length || gone.length) {
      const hashes = before?.hashes ?? [];
      await records.put({
        ...after,
        hashes: [...(step.what === 'rename' ? [] : hashes), hash, await NOTHING],
        stamp: '',
        pictures: [...shown, ...gone],
        former: step.what === 'rename' ? { file: step.from, hashes } : null,
      });
      await writePictures(directory, pictures);
      if (step.what !== 'keep') await writeFile(directory, file, text);
    }
    if (step.what === 'rename') await removeFile(directory, step.from);
    await removePictures(directory, gone);
    await records.put(after);
  }
}

/** All names in the folder, with the hashes of these files. */
async function filesIn(
  directory: FileSystemDirectoryHandle,
  wanted: readonly string[],
): Promise<Map<string, string | null>> {
  const files = new Map<string, string | null>();
  for await (const name of directory.keys()) files.set(name, null);
  for (const name of new Set(wanted)) {
    if (!files.has(name)) continue;
    const file = await directory.getFileHandle(name).then(
      (handle) => handle.getFile(),
      // A folder of that name.
      () => null,
    );
    if (file) files.set(name, await hashOf(await file.arrayBuffer()));
  }
  return files;
}
