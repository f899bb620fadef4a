/** What runs in a page of the extension: the library's own code beside the page's. */
import { chromiumArea } from '../../../utils/library/chromium-area.ts';
import { databaseArea } from '../../../utils/library/database-area.ts';
import { type Entry, LibraryError, type StorageArea } from '../../../utils/library/library.ts';
import { openLibrary } from '../../../utils/library/open-library.ts';
import { article, digest } from '../../library/samples.ts';

declare const chrome: { storage: { local: StorageArea } };

export const local = chrome.storage.local;
export const area = databaseArea();
export const library = openLibrary(area);

/** The library as the extension's own pages have it, with its second copy. */
export const own = openLibrary(chromiumArea(local));

export async function saveOwn(url: string, title: string): Promise<string> {
  return (await own.save(article(url, title), digest)).id;
}

const heard: string[][] = [];
area.onChanged.addListener((changes) => heard.push(Object.keys(changes).sort()));

/** What this page has been told of since it last asked. */
export function whatWasHeard(): string[][] {
  return heard.splice(0);
}

export function save(url: string, title?: string): Promise<Entry> {
  return library.save(article(url, title), digest);
}

/** An article with two million characters more, that no rest of room takes in. */
export function saveLarge(url: string): Promise<Entry> {
  const large = article(url);
  // Letters in no order, which the browser cannot pack.
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(50_000)), (byte) =>
    String.fromCharCode(0x4e00 + byte * 64 + (byte % 7)),
  ).join('');
  return library.save({ ...large, text: large.text + letters.repeat(40) }, digest);
}

/** All that the library's database holds. */
export const stored = () => area.get(null);

/** What a call that should fail says of it. */
export async function troubleOf(work: Promise<unknown>): Promise<[string, string]> {
  try {
    await work;
    return ['none', ''];
  } catch (error) {
    return error instanceof LibraryError
      ? [error.trouble, error.message]
      : ['not a LibraryError', String(error)];
  }
}

/** Writes two values, the second of which cannot be stored. */
export const writeUnstorable = () => area.set({ 'test:good': 1, 'test:bad': () => {} });

/** The database as a version after this one would make it. */
export function raiseVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('galley-library', 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Another page keeps the database open.'));
  });
}

/** The articles of an earlier version, which lay in `storage.local`, as it wrote them. */
export async function writeAsBefore(count: number): Promise<void> {
  const before = openLibrary(local);
  for (let i = 0; i < count; i++)
    await before.save(article(`https://old.example/${i}`, `Old story ${i}`), digest);
}
