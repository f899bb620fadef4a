import type { TextQuote } from '../protocol.ts';

/** In the order offered. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** Words of an article that the reader has marked, with what they noted there. */
export interface Highlight {
  id: string;
  /** The article's words and what stood around them: by these they are found again. */
  quote: TextQuote;
  colour: Colour;
  /** What the reader wrote; empty where they wrote nothing. */
  note: string;
  /** ISO 8601, UTC: when its colour or note last changed. */
  changed: string;
}

/** A highlight that the reader makes now, without a note. */
export function newHighlight(quote: TextQuote, colour: Colour): Highlight {
  const changed = new Date().toISOString();
  return { id: crypto.randomUUID(), quote, colour, note: '', changed };
}

/**
 * All highlights of two records of one article; of one that both have, the one changed later. One
 * deleted here comes back from an older record: that is a smaller fault than one lost.
 * @returns `here` itself where nothing is new.
 */
export function mergeHighlights(here: Highlight[], given: Highlight[]): Highlight[] {
  const merged = new Map(here.map((highlight) => [highlight.id, highlight]));
  let isNew = false;
  for (const highlight of given) {
    const known = merged.get(highlight.id);
    if (known && Date.parse(known.changed) >= Date.parse(highlight.changed)) continue;
    merged.set(highlight.id, highlight);
    isNew = true;
  }
  return isNew ? [...merged.values()] : here;
}
