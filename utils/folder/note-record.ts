import type { Entry } from '../library/library.ts';
import type { PictureRecord } from './note-pictures.ts';

/** What is known of a note in the folder, under its article's id. */
export interface NoteRecord {
  id: string;
  /** Its file in the folder. */
  file: string;
  /** What the template called it, before a number made the name its own. */
  name: string;
  /**
   * What Galley has put there, as hashes: the text written last, and what may stand there when the
   * browser was closed in the middle of a writing. Any other text is the reader's.
   */
  hashes: string[];
  /** Of which state of the article, and by which template; empty while it is being written. */
  stamp: string;
  /** What it was called before, where that file is still to be removed. */
  former: { file: string; hashes: string[] } | null;
  /** Its pictures; absent where it had none when it was written. */
  pictures?: readonly PictureRecord[];
  /** Whether the reader has changed the file, which Galley then leaves alone. */
  own: boolean;
}

/**
 * What tells whether a note is up to date without reading it.
 * @param pictures how many are kept with its article.
 */
export function stampOf(
  { updated, marked }: Pick<Entry, 'updated' | 'marked'>,
  template: string,
  pictures: number,
): string {
  return [updated, marked ?? '', template, ...(pictures ? [pictures] : [])].join(' ');
}

/** SHA-256 in hexadecimal digits. */
export async function hashOf(content: string | ArrayBuffer): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
