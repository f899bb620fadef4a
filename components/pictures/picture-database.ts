import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';

interface Stored extends KeptPicture {
  /** So that all can be added up without reading one. */
  bytes: number;
}

/** The article's id, and where the picture lay on the web. */
export type PictureKey = [id: string, address: string];

interface Schema extends DBSchema {
  pictures: { key: PictureKey; value: Stored; indexes: { bytes: number; id: string } };
  /** Ids of saved articles whose pictures are still to be fetched. */
  wanted: { key: string; value: true };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** Kept pictures in IndexedDB, beside the library: an article is whole without them. */
function pictureDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('galley-pictures', 1, {
    upgrade(database) {
      const pictures = database.createObjectStore('pictures', { keyPath: ['id', 'address'] });
      pictures.createIndex('bytes', 'bytes');
      pictures.createIndex('id', 'id');
      database.createObjectStore('wanted');
    },
    terminated() {
      opened = null;
    },
  });
  return opened;
}

export async function picturesOf(id: string): Promise<KeptPicture[]> {
  return (await pictureDatabase()).getAllFromIndex('pictures', 'id', id);
}

export async function putPictures(pictures: readonly KeptPicture[]): Promise<void> {
  if (!pictures.length) return;
  const tx = (await pictureDatabase()).transaction('pictures', 'readwrite');
  await Promise.all(pictures.map((kept) => tx.store.put({ ...kept, bytes: kept.picture.size })));
  await tx.done;
}

/** Which pictures are kept: the article's id and the address of each. */
export async function keptKeys(): Promise<PictureKey[]> {
  return (await pictureDatabase()).getAllKeys('pictures');
}

/** Those of these that are still there, one after the other. */
export async function* picturesAt(keys: readonly PictureKey[]): AsyncGenerator<KeptPicture> {
  for (const key of keys) {
    const kept = await (await pictureDatabase()).get('pictures', key);
    if (kept) yield kept;
  }
}

/** Takes in a picture. @returns false where it is here already. */
export async function takePicture(kept: KeptPicture): Promise<boolean> {
  if (await (await pictureDatabase()).getKey('pictures', [kept.id, kept.address])) return false;
  await putPictures([kept]);
  return true;
}

export async function dropPictures(keys: readonly PictureKey[]): Promise<void> {
  const tx = (await pictureDatabase()).transaction('pictures', 'readwrite');
  for (const key of keys) tx.store.delete(key);
  await tx.done;
}

/** Removes the pictures of these articles, and gives them, to be put back with the articles. */
export async function takePictures(ids: readonly string[]): Promise<KeptPicture[]> {
  const database = await pictureDatabase();
  const tx = database.transaction(['pictures', 'wanted'], 'readwrite');
  const [pictures, wanted] = [tx.objectStore('pictures'), tx.objectStore('wanted')];
  const going = new Set(ids);
  const taken: KeptPicture[] = [];
  for (const key of await pictures.getAllKeys()) {
    if (!going.has(key[0])) continue;
    const kept = await pictures.get(key);
    if (kept) taken.push(kept);
    pictures.delete(key);
  }
  for (const id of await wanted.getAllKeys()) if (going.has(id)) wanted.delete(id);
  await tx.done;
  return taken;
}

/** The bytes of all that are kept. */
export async function pictureBytes(): Promise<number> {
  const tx = (await pictureDatabase()).transaction('pictures');
  let sum = 0;
  for (
    let cursor = await tx.store.index('bytes').openKeyCursor();
    cursor;
    cursor = await cursor.continue()
  )
    sum += cursor.key;
  return sum;
}

export async function wantedPictures(): Promise<string[]> {
  return (await pictureDatabase()).getAllKeys('wanted');
}

export async function setWanted(id: string, isWanted: boolean): Promise<void> {
  const database = await pictureDatabase();
  if (isWanted) await database.put('wanted', true, id);
  else await database.delete('wanted', id);
}
