import { pictureType } from './picture-type.ts';

/** Bytes of one picture; a photograph as large as a page shows it has some hundred thousand. */
export const LARGEST = 12_000_000;
/** Bytes of one article's pictures together. */
export const LARGEST_TOGETHER = 60_000_000;
/** A server that is silent for longer is given up, in milliseconds. */
const PATIENCE = 20_000;

/** Without cookies, without the address of the page, and not from what the browser has for that page. */
const REQUEST: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

/**
 * Fetches one picture.
 * @param most the most bytes that it may have.
 * @returns null where it cannot be had, is too large, or is no picture of a kind that is kept.
 */
export async function fetchPicture(address: string, most = LARGEST): Promise<Blob | null> {
  try {
    const response = await fetch(address, { ...REQUEST, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || !response.body) return null;
    const bytes = await upTo(most, response.body);
    const type = bytes && pictureType(bytes);
    return type ? new Blob([bytes], { type }) : null;
  } catch {
    return null;
  }
}

/** The whole of a stream, or null once it is longer: what a server says of its length may be wrong. */
async function upTo(most: number, body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
