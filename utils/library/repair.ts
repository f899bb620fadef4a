import { entryOf } from './entry.ts';
import type { Entry, StorageArea } from './library.ts';
import { articleKey, entryKey, readArticle } from './records.ts';
import { survey } from './survey.ts';

/** Articles that are in memory at once while their entries are made again. */
const BATCH = 50;

/** What a look through the store found and did. All zero where everything matched. */
export interface Findings {
  /** Entries written again from their articles. */
  rebuilt: number;
  /** Entries without an article, taken out. */
  dropped: number;
  /** Records that a newer version of the extension wrote. They are left as they are. */
  newer: number;
  /** Articles that are damaged beyond reading. They are left as they are. */
  unreadable: number;
}

/** Makes entries and articles agree. No article is ever changed or removed. */
export async function repairStore(area: StorageArea): Promise<Findings> {
  const { missing, orphans, newer } = await survey(area);
  const findings: Findings = {
    rebuilt: 0,
    dropped: orphans.length,
    newer: newer.length,
    unreadable: 0,
  };
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
