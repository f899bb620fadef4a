/*
 * A backup is one JSON document set in lines, so that it is written and read as a stream and any
 * program can open it:
 *
 *   {"galley":"backup","version":2,"made":"2026-…","settings":{…},"articles":[
 *   {…}            the first saved article
 *   ,{…}           each further one
 *   ],"pictures":[
 *   {…}            the first kept picture, in base64 (picture-line.ts)
 *   ,{…}           each further one
 *   ],"count":2,"pictureCount":2,"seal":"…"}
 *
 * One of version 1 ends after its articles.
 */

/** The layout that this code writes. */
export const BACKUP_VERSION = 2;

/** What every backup begins with. */
export const BEGINNING = '{"galley":"backup","version":';
/** The line between articles and pictures. */
export const PICTURES = '],"pictures":[';
/** What every whole backup ends with, but for a line break. */
export const ENDING = '"}';

/**
 * The seal over all lines so far: each line is hashed with the seal of those before it, so that a
 * letter changed, a line lost or two exchanged is noticed.
 * @param before the seal so far, empty at the start.
 * @returns SHA-256 in hexadecimal digits.
 */
export async function sealed(before: string, line: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${before}\n${line}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
