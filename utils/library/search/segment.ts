import MiniSearch, { type Options } from 'minisearch';
import type { SearchText } from './search-text.ts';
import { lineOfTerms } from './words.ts';

/**
 * The index is in two parts, since a part is written down as a whole: the main one, some 50 MB for ten
 * thousand articles, and what has come since, which is small.
 */
export const PARTS = ['main', 'recent'] as const;
export type Part = (typeof PARTS)[number];

/** Articles the recent part holds before they go over into the main one. */
export const MOST_RECENT = 250;

export interface Segment {
  /** Article id to the stamp of the state that is in it. */
  stamps: Map<string, string>;
  index: MiniSearch<Lines>;
}

/** An article's texts as lines of terms. */
type Lines = Record<'id' | (typeof FIELDS)[number], string>;

const FIELDS = ['title', 'people', 'tags', 'text'] as const;

const OPTIONS: Options<Lines> = {
  fields: [...FIELDS],
  // Terms are made once, before: see `lineOfTerms`.
  tokenize: (line) => line.split(' ').filter(Boolean),
  processTerm: (term) => term,
  searchOptions: { boost: { title: 4, tags: 3, people: 2 } },
};

export function newSegment(): Segment {
  return { stamps: new Map(), index: new MiniSearch(OPTIONS) };
}

/**
 * A segment from what `JSON.stringify` made of its index.
 * @param stamps of what counts in it; all else in it has been removed or replaced since.
 * @throws where it is not that.
 */
export function loadSegment(json: string, stamps: [id: string, stamp: string][]): Segment {
  return { stamps: new Map(stamps), index: MiniSearch.loadJSON(json, OPTIONS) };
}

/** Adds an article that is not in it yet. @returns all its terms as one text, in which phrases stand. */
export function addTo(
  segment: Segment,
  { id, stamp, title, people, tags, text }: SearchText,
): string {
  const lines = {
    title: lineOfTerms(title),
    people: people.split('\n').map(lineOfTerms).join('\n'),
    tags: tags.split('\n').map(lineOfTerms).join('\n'),
    text: lineOfTerms(text),
  };
  segment.index.add({ id, ...lines });
  segment.stamps.set(id, stamp);
  return FIELDS.map((field) => lines[field]).join('\n');
}

export function removeFrom(segment: Segment, id: string): void {
  segment.index.discard(id);
  segment.stamps.delete(id);
}
