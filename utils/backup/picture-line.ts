import * as v from 'valibot';
import { LARGEST } from '../pictures/fetch-picture.ts';
import type { KeptPicture } from '../pictures/kept-picture.ts';
import { pictureType } from '../pictures/picture-type.ts';

/** Bytes that become a string at once: more arguments than these a call may not take. */
const PIECE = 0x8000;

const shape = v.object({
  id: v.pipe(v.string(), v.regex(/^[\da-f]{20}$/)),
  address: v.pipe(v.string(), v.regex(/^https?:/i)),
  data: v.pipe(v.string(), v.maxLength(Math.ceil(LARGEST / 3) * 4)),
});

/** A kept picture as a backup writes it: `{"id":…,"address":…,"data":…}`, its bytes in base64. */
export async function pictureLine({ id, address, picture }: KeptPicture): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return JSON.stringify({ id, address, data: btoa(text) });
}

/**
 * The picture in such a value. Its kind is told from its bytes, as when it is fetched: a file cannot
 * bring in what is no picture.
 * @returns the place that is wrong where it is none.
 */
export function readPicture(value: unknown): KeptPicture | { place: string } {
  const checked = v.safeParse(shape, value, { abortEarly: true });
  if (!checked.success) return { place: v.getDotPath(checked.issues[0]) ?? '' };
  const { id, address, data } = checked.output;
  const bytes = bytesOf(data);
  const type = bytes && pictureType(bytes);
  return type ? { id, address, picture: new Blob([bytes], { type }) } : { place: 'data' };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
