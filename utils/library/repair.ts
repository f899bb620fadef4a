import { entryOf } from './entry.ts';
import type { Entry, Findings, StorageArea } from './library.ts';
import { articleKey, entryKey, idIn, readArticle, readEntry } from './records.ts';

/** Articles that are in memory at once while their entries are made again. */
const BATCH = 50;

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

/** Makes entries and articles agree. No article is ever changed or removed. */
export async function repairStore(area: StorageArea): Promise<Findings> {
  const { missing, orphans, newer } = await survey(area);
  const findings: Findings = { rebuilt: 0, dropped: orphans.length, newer, unreadable: 0 };
  for (let at = 0; at < missing.length; at += BATCH) {
    const ids = missing.slice(at, at + BATCH);
    const stored = await area.get(ids.map(articleKey));
    const rebuilt: Record<string, Entry> = {};
    for (const id of ids) {
      const saved = readArticle(stored[articleKey(id)]);
      if (saved === 'newer') findings.newer++;
      else if (saved === 'damaged') findings.unreadable++;
      else rebuilt[entryKey(id)] = entryOf(saved);
    }
    findings.rebuilt += Object.keys(rebuilt).length;
    await area.set(rebuilt);
  }
  if (orphans.length) await area.remove(orphans.map(entryKey));
  return findings;
}

async function allKeys(area: StorageArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}
