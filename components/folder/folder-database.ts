import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { NoteRecord } from '../../utils/folder/note-record.ts';

/** A folder that the reader has picked, as Chromium hands it out; the DOM types lack its permission. */
export interface PickedFolder extends FileSystemDirectoryHandle {
  queryPermission(access: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Needs a click just before. */
  requestPermission(access: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Schema extends DBSchema {
  folder: { key: 'folder'; value: PickedFolder };
  notes: { key: string; value: NoteRecord };
  /** Ids of articles that have changed since their notes were written. */
  due: { key: string; value: true };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The folder, what is known of the notes in it, and what is still due: beside the library, in IndexedDB. */
export function folderDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('galley-folder', 1, {
    upgrade(database) {
      database.createObjectStore('folder');
      database.createObjectStore('notes', { keyPath: 'id' });
      database.createObjectStore('due');
    },
    // Another version of the extension wants it: it is opened anew the next time.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

/** The folder that is picked; null where none is. */
export async function pickedFolder(): Promise<PickedFolder | null> {
  return (await (await folderDatabase()).get('folder', 'folder')) ?? null;
}

/** Keeps a folder in step from now on; what was known of another one's notes is forgotten. */
export async function setFolder(folder: PickedFolder | null): Promise<void> {
  const database = await folderDatabase();
  const before = await database.get('folder', 'folder');
  if (folder && before && (await before.isSameEntry(folder))) {
    await database.put('folder', folder, 'folder');
    return;
  }
  const tx = database.transaction(['folder', 'notes', 'due'], 'readwrite');
  const stores = (['folder', 'notes', 'due'] as const).map((name) => tx.objectStore(name).clear());
  await Promise.all(stores);
  if (folder) await tx.objectStore('folder').put(folder, 'folder');
  await tx.done;
}

/** Remembers that these articles have changed, until their notes are written. */
export async function setDue(ids: readonly string[]): Promise<void> {
  const tx = (await folderDatabase()).transaction('due', 'readwrite');
  await Promise.all(ids.map((id) => tx.store.put(true, id)));
  await tx.done;
}

export async function setDone(ids: readonly string[]): Promise<void> {
  const tx = (await folderDatabase()).transaction('due', 'readwrite');
  await Promise.all(ids.map((id) => tx.store.delete(id)));
  await tx.done;
}
