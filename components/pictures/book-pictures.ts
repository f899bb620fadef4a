import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
import { picturesOf } from './picture-database.ts';

/** How much of a photograph a JPEG keeps, from 0 to 1; what camera programs write. */
const QUALITY = 0.9;

/**
 * An article's kept pictures for a book: those of a kind that reading systems need not know become
 * JPEGs. One that cannot is left out, and the book has its alternative text.
 */
export async function bookPicturesOf(id: string): Promise<KeptPicture[]> {
  const kept: KeptPicture[] = [];
  for (const picture of await picturesOf(id)) {
    const file =
      picture.picture.type === 'image/avif' ? await toJpeg(picture.picture) : picture.picture;
    if (file) kept.push({ ...picture, picture: file });
  }
  return kept;
}

async function toJpeg(picture: Blob): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    if (!pen) return null;
    // What lets its background through stands on paper.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, bitmap.width, bitmap.height);
    pen.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  } catch {
    return null;
  }
}
