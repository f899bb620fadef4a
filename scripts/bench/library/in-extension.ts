/** What runs in a page of the extension: it becomes one script, beside the page's own. */
import { type DBSchema, openDB } from 'idb';
import { chromiumArea } from '../../../utils/library/chromium-area.ts';
import {
  type Entry,
  type SavedArticle,
  type StorageArea,
  UNMARKED,
  VERSION,
} from '../../../utils/library/library.ts';
import { openLibrary } from '../../../utils/library/open-library.ts';
import { storyId } from '../../../utils/library/story-id.ts';
import { story } from './stories.ts';

declare const chrome: { storage: { local: StorageArea } };

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
}

/** Beside which the library's own is measured. */
const local = chrome.storage.local;
/** As in the extension itself, but that what is measured beside it is not moved into it. */
const area = chromiumArea(Object.create(local, { getKeys: { value: async () => [] } }));
const library = openLibrary(area);

/** Saves stories by their numbers, up to the second one. */
export async function fill(from: number, to: number): Promise<void> {
  const saved: SavedArticle[] = [];
  for (let number = from; number < to; number++) {
    const { article, digest } = story(number);
    const time = new Date(Date.UTC(2016, 0, 1) + number * 30_000_000).toISOString();
    saved.push({
      ...{ version: VERSION, id: await storyId(article.url), article, digest },
      ...{ ...UNMARKED, saved: time, updated: time },
    });
  }
  await library.putBack(saved);
}

/** Milliseconds of some savings of one article more, each of which is taken out again. */
export async function timeSaving(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const { article, digest } = story(1_000_000 + i);
    const start = performance.now();
    const { id } = await library.save(article, digest);
    times.push(performance.now() - start);
    await library.remove([id]);
  }
  return times;
}

/** Puts stories into `storage.local` as values of any extension: the texts, and what a list needs. */
export async function fillPlain(from: number, to: number): Promise<void> {
  const items: Record<string, unknown> = {};
  for (let number = from; number < to; number++) {
    const { article, digest } = story(number);
    const { title, byline, site, dek, published } = article;
    items[`bench:text:${number}`] = { article, digest };
    items[`bench:list:${number}`] = { title, byline, site, dek, published };
  }
  await local.set(items);
}

/** Milliseconds of some writings of one story more to `storage.local` alone, which are taken out again. */
export async function timePlainWrite(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const value = story(1_000_000 + i);
    const start = performance.now();
    await local.set({ 'bench:write': value });
    times.push(performance.now() - start);
    await local.remove(['bench:write']);
  }
  return times;
}

/** Milliseconds of reading what a list needs of all stories from `storage.local`, by their keys. */
export async function timePlainReading(): Promise<number> {
  const keys = (await local.getKeys?.()) ?? [];
  const wanted = keys.filter((key) => key.startsWith('bench:list:'));
  const start = performance.now();
  await local.get(wanted);
  return performance.now() - start;
}

/** Milliseconds of reading all entries from the library's storage, by their keys, and nothing else. */
export async function timeReading(): Promise<number> {
  const keys = (await area.getKeys?.()) ?? [];
  const entries = keys.filter((key) => key.startsWith('entry:'));
  const start = performance.now();
  const found = await area.get(entries);
  const time = performance.now() - start;
  if (Object.keys(found).length !== entries.length) throw new Error('Not all entries were read.');
  return time;
}

/** Milliseconds of some writings of one story more to an IndexedDB that holds nothing else. */
export async function timePlainDatabaseWrite(count: number): Promise<number[]> {
  const database = await openBenchDatabase();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const value = story(1_000_000 + i);
    const start = performance.now();
    const tx = database.transaction('entries', 'readwrite', { durability: 'strict' });
    tx.store.put(value, 'write');
    await tx.done;
    times.push(performance.now() - start);
    await database.delete('entries', 'write');
  }
  database.close();
  return times;
}

function openBenchDatabase() {
  return openDB<Schema>('galley-bench', 1, {
    upgrade: (database) => void database.createObjectStore('entries'),
  });
}

/** Puts all entries into an IndexedDB made for them, to be read from there. */
export async function fillPlainDatabase(): Promise<void> {
  const entries: Entry[] = await library.entries();
  const database = await openBenchDatabase();
  const tx = database.transaction('entries', 'readwrite');
  for (const entry of entries) tx.store.put(entry, entry.id);
  await tx.done;
  database.close();
}

/** Milliseconds of reading all of these, and nothing else. */
export async function timePlainDatabaseReading(): Promise<number> {
  const database = await openBenchDatabase();
  const start = performance.now();
  await database.getAll('entries');
  const time = performance.now() - start;
  database.close();
  return time;
}
