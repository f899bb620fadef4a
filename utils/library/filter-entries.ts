import type { Entry } from './library.ts';
import { fold } from './search/fold.ts';

/** The searchable words of an entry, folded once: typing filters the same thousands again and again. */
const folded = new WeakMap<Entry, string>();

/**
 * The entries in which every term occurs, in the title, site, byline, dek, tags or among the voices,
 * as part of a word too. It is what can be found at once, without the articles' texts.
 * @param terms as `termsIn` makes them; none match all.
 */
export function filterEntries(entries: readonly Entry[], terms: readonly string[]): Entry[] {
  if (!terms.length) return [...entries];
  return entries.filter((entry) => {
    const text = foldedText(entry);
    return terms.every((term) => text.includes(term));
  });
}

function foldedText(entry: Entry): string {
  let text = folded.get(entry);
  if (text === undefined) {
    // Joined by new lines, which no word of a query holds, so that none matches across two fields.
    text = fold(
      [entry.title, entry.site, entry.byline, entry.dek, ...entry.tags, ...entry.voices]
        .filter(Boolean)
        .join('\n'),
    );
    folded.set(entry, text);
  }
  return text;
}
