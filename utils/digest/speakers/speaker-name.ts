import { personOfEpithet } from '../people/epithets.ts';
import { documentOwner, isHisOrHer, ownerByPronoun } from './document-owner.ts';
import type { Scene } from './scene.ts';

/** Who speaks: one of the people, or words for someone the article does not name. */
export interface Speaker {
  name: string;
  /** Index of the person, or -1. */
  person: number;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/**
 * Who is meant by the phrase that names a speaker: the fullest name the article gives, the noun
 * phrase of an unnamed source, or null for a pronoun that nobody can be found for.
 */
export function speakerNamed(scene: Scene, mention: number): Speaker | null {
  const { phrases, people, personOf, reading } = scene;
  const phrase = phrases[mention];
  if (!phrase) return null;
  const person = personOf[mention] ?? -1;
  const known = people[person];
  if (known) return { name: known.name, person };
  if (RELATIVE.has(reading.tokens[phrase.head]?.lower ?? ''))
    return mention > 0 && phrases[mention - 1]?.sentence === phrase.sentence
      ? speakerNamed(scene, mention - 1)
      : null;
  if (phrase.kind === 'pronoun') return null;
  const own = ownerByPronoun(scene, mention);
  const author = people[own];
  if (author) return { name: author.name, person: own };
  // "His claim" is nobody's name.
  if (isHisOrHer(scene, mention)) return null;
  const owner = documentOwner(scene, mention);
  const wrote = owner < 0 || owner === mention ? null : speakerNamed(scene, owner);
  if (wrote && wrote.person >= 0) return wrote;
  const meant = personOfEpithet(scene, mention);
  const called = people[meant];
  if (called) return { name: called.name, person: meant };
  const same = firstCalled(scene, mention);
  const { start, end } = phrases[same] ?? phrase;
  return { name: reading.text.slice(start, end), person: -1 };
}

/** "The source" is the one brought in as "a source with direct knowledge": the first with that noun. */
function firstCalled({ phrases, reading }: Scene, mention: number): number {
  const { tokens } = reading;
  const phrase = phrases[mention];
  const noun = tokens[phrase?.head ?? -1]?.lower;
  if (!phrase || tokens[phrase.first]?.lower !== 'the' || phrase.last - phrase.first > 2)
    return mention;
  const first = phrases.findLastIndex(
    (other, i) =>
      i < mention &&
      other.kind === 'noun' &&
      tokens[other.head]?.lower === noun &&
      /^(?:an?|one|another)$/.test(tokens[other.first]?.lower ?? ''),
  );
  return first < 0 ? mention : first;
}
