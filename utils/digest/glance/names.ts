import { genderOfName } from '../people/first-names.ts';
import type { Person } from '../people/people.ts';
import { TITLES } from '../people/titles.ts';
import type { Scene } from '../speakers/scene.ts';
import { isFirm, isGiven } from './bodies.ts';
import { mentionsOf } from './mentions.ts';
import type { Particular } from './particular.ts';
import { isPlace } from './places.ts';

/** The people whom an article names, wherever it names them. */
export function peopleNamed(scene: Scene, english: boolean): Particular[] {
  // "Rossi Show" is no person where the article speaks of "the show".
  const small = new Set(scene.reading.tokens.map(({ text }) => text));
  return scene.people
    .filter((person) => isPerson(scene, person, english, small))
    .flatMap((person) => mentionsOf(scene, person, 'person'));
}

/** "U.S. Secretary" is none, "J.K. Rowling" is. */
const NAME_WORD = /^(?!U\.[KNS])[\p{L}.’'-]+$/u;

/** A title or a given name tells a person, or that they speak, or that "she" means them. */
function isPerson(scene: Scene, person: Person, english: boolean, small: Set<string>): boolean {
  const { kind, words, phrases } = person;
  if (words.length < 2 || words.some((word) => !NAME_WORD.test(word))) return false;
  // "LOS ANGELES" begins a dateline.
  if (words.every((word) => /^\p{Lu}{3,}$/u.test(word)) || isFirm(scene, person)) return false;
  const given = genderOfName(words[0] ?? '') !== null;
  if (!english) return kind === 'person' && given;
  if (isGiven(person)) return true;
  if (kind === 'body') return false;
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (kind === 'person' && !TITLES.has(last) && !small.has(last)) return true;
  return (
    !isPlace(scene, person) &&
    phrases.some(
      (phrase) =>
        (scene.reportsBy[phrase] ?? 0) > 0 ||
        /^(?:he|she|him|her)$/.test(wordAt(scene, scene.phrases[phrase]?.head)),
    )
  );
}

const wordAt = ({ reading }: Scene, token: number | undefined) =>
  reading.tokens[token ?? -1]?.lower ?? '';
