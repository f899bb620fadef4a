import type { Place } from './candidates.ts';
import type { Scene } from './scene.ts';

/** Who the quotes before were given to. */
export interface Before {
  /** Index of the phrase that named the speaker of the quote before, or -1. */
  mention: number;
  /** Index of who it was, or -1. */
  person: number;
  /** Its quotation's paragraph and sentence, and whether it was closed. */
  paragraph: number;
  sentence: number;
  closed: boolean;
  /** The speaker of the last quote by another. */
  other: number;
  /** How many quotes each person has so far. */
  counts: ReadonlyMap<number, number>;
}

/** Before the first quote. */
export const NOBODY: Before = {
  mention: -1,
  person: -1,
  paragraph: -9,
  sentence: -9,
  closed: true,
  other: -1,
  counts: new Map(),
};

/** What the next quotation knows once this one's speaker is found. */
export function after(scene: Scene, place: Place, mention: number, before: Before): Before {
  const person = scene.personOf[mention] ?? -1;
  const counts = new Map(before.counts);
  if (person >= 0) counts.set(person, (counts.get(person) ?? 0) + 1);
  return {
    mention,
    person,
    paragraph: place.quotation.paragraph,
    sentence: place.sentence,
    closed: place.quotation.closed,
    other: person === before.person ? before.other : before.person,
    counts,
  };
}
