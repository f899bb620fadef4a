import type { Entry, StorageArea } from './library.ts';
import { entryKey, idIn, readEntry } from './records.ts';

/** What the store holds, seen through its keys and entries alone. */
export interface Survey {
  entries: Entry[];
  /** Ids of articles without an entry that can be read. */
  missing: string[];
  /** Ids of entries without an article. */
  orphans: string[];
  /** Ids of entries that a newer version wrote. */
  newer: string[];
  /** Keys of damaged records that were set aside. */
  aside: string[];
}

/** Reads all entries and compares them with the articles there are; no article is read for it. */
export async function survey(area: StorageArea): Promise<Survey> {
  const { articles, aside, stored } = await readAll(area);
  const found: Survey = { entries: [], missing: [], orphans: [], newer: [], aside };
  const known = new Set(articles);
  for (const id of articles) {
    const entry = readEntry(stored[entryKey(id)]);
    if (entry === 'newer') found.newer.push(id);
    else if (entry) found.entries.push(entry);
    else found.missing.push(id);
  }
  for (const key in stored) {
    const id = idIn(key, 'entry');
    if (id !== null && !known.has(id)) found.orphans.push(id);
  }
  return found;
}

/** The ids of all articles, the keys of what was set aside, and the entries by their keys. */
async function readAll(area: StorageArea) {
  const looked = await area.look?.(entryKey(''));
  const articles: string[] = [];
  const entries: string[] = [];
  const aside: string[] = [];
  for (const key of looked?.keys ?? (await allKeys(area))) {
    const id = idIn(key, 'article');
    if (id !== null) articles.push(id);
    else if (idIn(key, 'entry') !== null) entries.push(key);
    else if (idIn(key, 'unread') !== null) aside.push(key);
  }
  return { articles, aside, stored: looked?.values ?? (await area.get(entries)) };
}

/** Every key of an area. */
export async function allKeys(area: StorageArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}
