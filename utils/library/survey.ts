import type { Entry, StorageArea } from './library.ts';
import { entryKey, idIn, readEntry } from './records.ts';

/** What the store holds, seen through its keys and entries alone. */
export interface Survey {
  entries: Entry[];
  /** Ids of articles without an entry that can be read. */
  missing: string[];
  /** Ids of entries without an article. */
  orphans: string[];
  /** How many entries a newer version wrote. */
  newer: number;
}

/** Reads all entries and compares them with the articles there are; no article is read for it. */
export async function survey(area: StorageArea): Promise<Survey> {
  const keys = await allKeys(area);
  const articles = keys.flatMap((key) => idIn(key, 'article') ?? []);
  const withEntry = keys.flatMap((key) => idIn(key, 'entry') ?? []);
  const known = new Set(articles);
  const stored = await area.get(withEntry.filter((id) => known.has(id)).map(entryKey));
  const found: Survey = { entries: [], missing: [], orphans: [], newer: 0 };
  for (const id of articles) {
    const entry = readEntry(stored[entryKey(id)]);
    if (entry === 'newer') found.newer++;
    else if (entry) found.entries.push(entry);
    else found.missing.push(id);
  }
  found.orphans = withEntry.filter((id) => !known.has(id));
  return found;
}

/** Every key of an area. */
export async function allKeys(area: StorageArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}
