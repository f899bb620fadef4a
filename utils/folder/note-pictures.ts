import type { KeptPicture } from '../pictures/kept-picture.ts';
import { ENDINGS } from '../pictures/picture-type.ts';
import { removeFile, writeFile } from './note-file.ts';
import { hashOf } from './note-record.ts';

/** The folder for pictures within that of the notes. */
const FOLDER = 'pictures';

/** A picture in the folder, and the hash of what Galley has put there. */
export interface PictureRecord {
  file: string;
  hash: string;
}

/** A picture to be put there. */
export interface NotePicture extends PictureRecord {
  picture: Blob;
}

/**
 * A kept picture as a file of the folder. It is called by its article and by what it shows, so that
 * no other picture ever has its name: "pictures/1a2b3c4d-9f8e7d6c.jpg".
 */
export async function notePicture({ id, picture }: KeptPicture): Promise<NotePicture> {
  const hash = await hashOf(await picture.arrayBuffer());
  const file = `${FOLDER}/${id.slice(0, 8)}-${hash.slice(0, 8)}.${ENDINGS[picture.type] ?? 'bin'}`;
  return { file, hash, picture };
}

/** Writes those of these that are not there. What stands under such a name is it, or the reader's. */
export async function writePictures(
  directory: FileSystemDirectoryHandle,
  pictures: readonly NotePicture[],
): Promise<void> {
  if (!pictures.length) return;
  const folder = await directory.getDirectoryHandle(FOLDER, { create: true });
  for (const { file, picture } of pictures) {
    const name = nameIn(file);
    const there = await folder.getFileHandle(name).catch(() => null);
    // A file is made before it is written: an empty one is what a closed browser has left.
    if (!there || (await there.getFile()).size === 0) await writeFile(folder, name, picture);
  }
}

/** Removes these pictures, but for those that the reader has changed. */
export async function removePictures(
  directory: FileSystemDirectoryHandle,
  pictures: readonly PictureRecord[],
): Promise<void> {
  const folder = pictures.length
    ? await directory.getDirectoryHandle(FOLDER).catch(() => null)
    : null;
  if (!folder) return;
  for (const { file, hash } of pictures) {
    const there = await folder.getFileHandle(nameIn(file)).catch(() => null);
    const bytes = await (await there?.getFile())?.arrayBuffer();
    if (bytes && (!bytes.byteLength || (await hashOf(bytes)) === hash))
      await removeFile(folder, nameIn(file));
  }
}

function nameIn(file: string): string {
  return file.slice(FOLDER.length + 1);
}
