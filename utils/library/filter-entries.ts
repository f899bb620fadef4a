import type { Entry } from './library.ts';
import { fold } from './search/fold.ts';

/** The searchable words of an entry, folded once: typing filters the same thousands again and again. */
const folded = new WeakMap<Entry, string>();

/**
 * The entries in which every word of the query occurs, in the title, site, byline, dek or among the
 * voices, as part of a word too. Case and accents do not matter. An empty query matches all.
 */
export function filterEntries(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = foldedText(entry);
    return words.every((word) => text.includes(word));
  });
}

function foldedText(entry: Entry): string {
  let text = folded.get(entry);
  if (text === undefined) {
    // Joined by new lines, which no word of a query holds, so that none matches across two fields.
    text = fold(
      [entry.title, entry.site, entry.byline, entry.dek, ...entry.voices]
        .filter(Boolean)
        .join('\n'),
    );
    folded.set(entry, text);
  }
  return text;
}
