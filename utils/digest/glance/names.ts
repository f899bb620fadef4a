import { genderOfName } from '../people/first-names.ts';
import type { Person } from '../people/people.ts';
import { BODY_WORDS, TITLES } from '../people/titles.ts';
import type { Scene } from '../speakers/scene.ts';
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

/** The firms, offices, parties and other bodies, and what else is named as they are. */
export function bodiesOf(scene: Scene): Particular[] {
  return scene.people
    .filter(
      (one) => one.kind === 'body' && !isPlain(one.words) && !isGiven(one) && !isPlace(scene, one),
    )
    .flatMap((body) => mentionsOf(scene, body, 'body'));
}

/** "U.S. Secretary" is none, "J.K. Rowling" is. */
const NAME_WORD = /^(?!U\.[KNS])[\p{L}.’'-]+$/u;

/** A title or a given name tells a person, or that they speak, or that "she" means them. */
function isPerson(scene: Scene, person: Person, english: boolean, small: Set<string>): boolean {
  const { kind, words, phrases } = person;
  if (words.length < 2 || words.some((word) => !NAME_WORD.test(word))) return false;
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

/** "Bill" is a body's word, and a given name: a surname after it decides. */
function isGiven({ words: [first = '', last = '', ...more] }: Person): boolean {
  const body = BODY_WORDS.has(first.toLowerCase()) && !BODY_WORDS.has(last.toLowerCase());
  return body && last !== '' && more.length === 0 && genderOfName(first) !== null;
}

const wordAt = ({ reading }: Scene, token: number | undefined) =>
  reading.tokens[token ?? -1]?.lower ?? '';

/** A single word is a body's only as initials; a long one in capitals begins a dateline. */
function isPlain(words: string[]): boolean {
  const [word = ''] = words;
  return (
    words.length === 1 &&
    (!/^(?:\p{Lu}{2,6}|\p{Lu}\p{L}*&\p{L}+|[UE]\.\p{Lu}\.)$/u.test(word) || NO_BODY.test(word))
  );
}

const NO_BODY =
  /^(?:C[EFO]O|CTO|TV|PDF|DNA|CCTV|GPS|PR|IT|AI|VIP|HIV|AIDS|GDP|PM|AM|OK|ID|USB|URL|UK|US|UAE|VIDEO|PHOTOS?|[ECMP][SD]?T|GMT|UTC)$/;
