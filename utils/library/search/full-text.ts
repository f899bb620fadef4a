import type { Query } from './query.ts';
import { searchSegments } from './search-segments.ts';
import type { SearchText } from './search-text.ts';
import {
  addTo,
  loadSegment,
  newSegment,
  PARTS,
  type Part,
  removeFrom,
  type Segment,
} from './segment.ts';

/** What has been found, best first. */
export interface Found {
  ids: string[];
  /** The words of the library that were found: those typed, and those that begin so or look alike. */
  terms: string[];
}

/** What of the index is small and is written down at each change. */
export interface Contents {
  /** Which writing of the main part it goes with. */
  main: string;
  /** What counts in each part: article id and stamp. */
  stamps: Record<Part, [id: string, stamp: string][]>;
  /** Ids that the main part has as it was written, and that have gone or been replaced since. */
  stale: string[];
}

/** What has changed since it was last written down. */
export interface Changes {
  contents: Contents;
  /** The parts to write down, as JSON. */
  parts: Partial<Record<Part, string>>;
  /** Article id to its terms as one text. */
  lines: Map<string, string>;
  /** Ids whose terms are needed no more. */
  gone: string[];
}

/** The words of all articles, in memory. */
export interface FullText {
  /** Article id to the stamp of what is in a part. */
  stamps(part: Part): ReadonlyMap<string, string>;
  /** Adds articles; what is there of them already is replaced. */
  add(texts: SearchText[], part: Part): void;
  remove(ids: string[]): void;
  /** What has to be written down. It is told once. */
  changes(): Changes;
  /** @param linesOf the terms of articles as `changes` gave them; what it lacks is found by no phrase. */
  search(
    query: Pick<Query, 'words' | 'phrases'>,
    linesOf: (ids: string[]) => Promise<Map<string, string>>,
  ): Promise<Found>;
}

/** The index as it is written down. */
export interface Written {
  contents: Contents;
  parts: Record<Part, string>;
}

/**
 * An empty index, or the one that was written down.
 * @throws where that cannot be read.
 */
export function openFullText(written: Written | null = null): FullText {
  const load = (part: Part) =>
    written ? loadSegment(written.parts[part], written.contents.stamps[part]) : newSegment();
  const segments: Record<Part, Segment> = { main: load('main'), recent: load('recent') };
  const stale = new Set(written?.contents.stale);
  for (const id of stale) segments.main.index.discard(id);

  // An index that nobody has written yet is written whole.
  const changed = new Set<Part>(written ? [] : PARTS);
  let main = written?.contents.main ?? '';
  let lines = new Map<string, string>();
  let gone = new Set<string>();

  function remove(id: string): void {
    for (const part of PARTS) {
      if (!segments[part].stamps.has(id)) continue;
      removeFrom(segments[part], id);
      if (part === 'main') stale.add(id);
      else changed.add(part);
      lines.delete(id);
      gone.add(id);
    }
  }

  return {
    stamps: (part) => segments[part].stamps,

    add(texts, part) {
      for (const text of texts) {
        remove(text.id);
        lines.set(text.id, addTo(segments[part], text));
        gone.delete(text.id);
        changed.add(part);
      }
    },

    remove: (ids) => ids.forEach(remove),

    changes() {
      const parts: Changes['parts'] = {};
      if (changed.has('main')) {
        // As it is written now, the main part has nothing in it that has gone; and another window
        // may have written a recent part that goes with another main one.
        stale.clear();
        changed.add('recent');
        main = crypto.randomUUID();
      }
      for (const part of changed) parts[part] = JSON.stringify(segments[part].index);
      const stamps = { main: [...segments.main.stamps], recent: [...segments.recent.stamps] };
      const contents = { main, stamps, stale: [...stale] };
      const changes = { contents, parts, lines, gone: [...gone] };
      changed.clear();
      lines = new Map();
      gone = new Set();
      return changes;
    },

    async search(query, linesOf) {
      const found = searchSegments(Object.values(segments), query);
      if (!query.phrases.length) return found;
      const stored = await linesOf(found.ids.filter((id) => !lines.has(id)));
      const wanted = query.phrases.map((phrase) => ` ${phrase.join(' ')} `);
      const ids = found.ids.filter((id) => {
        const line = lines.get(id) ?? stored.get(id) ?? '';
        return wanted.every((phrase) => line.includes(phrase));
      });
      return { ids, terms: found.terms };
    },
  };
}
