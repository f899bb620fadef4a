import { FolderError, folderError } from '../../utils/folder/folder-error.ts';
import { notePicture } from '../../utils/folder/note-pictures.ts';
import { hashOf, type NoteRecord, stampOf } from '../../utils/folder/note-record.ts';
import { type Records, type Written, writeNotes } from '../../utils/folder/write-notes.ts';
import type { Library } from '../../utils/library/library.ts';
import { withFiles } from '../../utils/pictures/kept-picture.ts';
import { loadTemplate } from '../load-template.ts';
import { keptKeys, picturesOf } from '../pictures/picture-database.ts';
import {
  folderDatabase,
  type PickedFolder,
  pickedFolder,
  setDone,
  setDue,
} from './folder-database.ts';

type Source = Pick<Library, 'get'>;

/** Notes that are written before another window gets its turn. */
const LOT = 20;

/** Whether this browser lets a page keep a folder at all. */
export const canKeepFolder = () => 'showDirectoryPicker' in globalThis;

/** The notes that are there by what is known, and of these the files that the reader has changed. */
export interface FolderCount {
  notes: number;
  own: string[];
}

export async function folderCount(): Promise<FolderCount> {
  const records = await (await folderDatabase()).getAll('notes');
  const own = records.filter((record) => record.own).map(({ file }) => file);
  return { notes: records.length - own.length, own };
}

/**
 * Remembers that these articles have changed, and writes their notes where the browser lets it.
 * @throws FolderError
 */
export async function stepFolder(library: Source, ids: readonly string[]): Promise<void> {
  const folder = await pickedFolder();
  if (!folder || !ids.length) return;
  await setDue(ids);
  if (await isAllowed(folder)) await write(library, folder, ids);
}

/**
 * Writes all that is due: what was changed while the folder could not be written, and by whatever did
 * not tell of it.
 * @param onProgress is told how many notes are done, and of how many.
 * @throws FolderError
 */
export async function catchUp(
  library: Pick<Library, 'get' | 'entries'>,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const folder = await pickedFolder();
  if (!folder) return;
  if (!(await isAllowed(folder))) throw new FolderError('waiting');
  const due = await dueNow(library);
  for (let at = 0; at < due.length; at += LOT) {
    onProgress(at, due.length);
    await write(library, folder, due.slice(at, at + LOT));
  }
}

async function dueNow(library: Pick<Library, 'entries'>): Promise<string[]> {
  const database = await folderDatabase();
  const [entries, pictures, records, due, template] = await Promise.all([
    library.entries(),
    keptKeys(),
    database.getAll('notes'),
    database.getAllKeys('due'),
    templateMark(),
  ]);
  const known = new Map(records.map((record) => [record.id, record]));
  const ids = new Set(entries.map(({ id }) => id));
  const kept = new Map<string, number>();
  for (const [id] of pictures) kept.set(id, (kept.get(id) ?? 0) + 1);
  const stale = entries.filter(
    (entry) => known.get(entry.id)?.stamp !== stampOf(entry, template, kept.get(entry.id) ?? 0),
  );
  const odd = records.filter(({ id, own, former }) => own || former || !ids.has(id));
  return [...new Set([...stale.map(({ id }) => id), ...odd.map(({ id }) => id), ...due])];
}

async function write(library: Source, folder: PickedFolder, ids: readonly string[]): Promise<void> {
  const { renderNote } = await import('../../utils/markdown/template/render-note.ts');
  try {
    await navigator.locks.request('galley-folder', async () => {
      const [template, mark] = await Promise.all([loadTemplate(), templateMark()]);
      await writeNotes(ids, folder, RECORDS, async (id): Promise<Written | null | 'unread'> => {
        const saved = await library.get(id).catch(() => 'unread' as const);
        if (saved === null || saved === 'unread') return saved;
        const kept = await picturesOf(id);
        const pictures = await Promise.all(kept.map(notePicture));
        const { article } = withFiles(saved.article, kept, (_, i) => pictures[i]?.file ?? '');
        const stamp = stampOf(saved, mark, kept.length);
        return { ...renderNote({ ...saved, article }, template), stamp, pictures };
      });
      await setDone(ids);
    });
  } catch (error) {
    throw folderError(error);
  }
}

async function templateMark(): Promise<string> {
  return (await hashOf(JSON.stringify(await loadTemplate()))).slice(0, 12);
}

async function isAllowed(folder: PickedFolder): Promise<boolean> {
  return (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';
}

const RECORDS: Records = {
  async get(ids) {
    const tx = (await folderDatabase()).transaction('notes');
    const found = await Promise.all(ids.map((id) => tx.store.get(id)));
    return found.filter((record): record is NoteRecord => record !== undefined);
  },
  async put(record) {
    await (await folderDatabase()).put('notes', record);
  },
  async remove(id) {
    await (await folderDatabase()).delete('notes', id);
  },
};
