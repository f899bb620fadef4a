import { genderOfName } from '../people/first-names.ts';
import type { Person } from '../people/people.ts';
import { BODY_WORDS, FIRMS, list, TITLES } from '../people/titles.ts';
import type { Scene } from '../speakers/scene.ts';
import { isAcronym } from './acronyms.ts';
import lists from './bodies.json' with { type: 'json' };
import type { Particular } from './particular.ts';
import { isKnownPlace, isPlace } from './places.ts';
import { wholeEnd } from './whole-name.ts';

/** The firms, offices, parties and other bodies that an article names. */
export function bodiesOf(scene: Scene, lang: string | null): Particular[] {
  const small = new Set(scene.reading.tokens.map(({ text }) => text));
  return (
    scene.people
      .filter((one) => isFirm(scene, one) || isBody(scene, one, small))
      .filter((one) => !isGiven(one) && !isPlace(scene, one) && !isCountry(one.name, lang))
      .flatMap((body) => mentionsOfBody(scene, body))
      // "Washington" alone may be the city, whatever body begins with it.
      .filter(({ start, end }) => !isKnownPlace(scene.reading.text.slice(start, end), lang))
  );
}

/** A known place, in capitals too. */
const isCountry = (name: string, lang: string | null): boolean =>
  isKnownPlace(name, lang) || isKnownPlace(name.charAt(0) + name.slice(1).toLowerCase(), lang);

/** What a name ends in that is no body's, though "the" stands before it or a body's word in it. */
const NO_END = list(lists.noEnd);
/** In a body's name these tell nothing of what it is. */
const WEAK = list(lists.weak);
/** Bodies that say things too seldom for their words to be looked for elsewhere. */
const MORE = list(lists.more);
/** "House Democrats": the members of a body by their party. */
const MEMBERS = /^(?:democrats|republicans|conservatives|liberals)$/;

/** Whether a name of several words, or initials, is a body's. */
function isBody(scene: Scene, { kind, words, phrases }: Person, small: Set<string>): boolean {
  if (kind !== 'body') return false;
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1) return isAcronym(scene, words[0] ?? '', phrases, small);
  // "Group C", "NBA-leading Lakers"
  if (NO_END.has(last) || last.length < 2 || words.some((word) => /-\p{Ll}+ing$/u.test(word)))
    return false;
  if (TITLES.has(last)) return BODY_WORDS.has(last) || MEMBERS.test(last);
  if (words.every((word) => /^\p{Lu}+$/u.test(word))) return false;
  const telling = words.some((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    return (BODY_WORDS.has(lower) && !WEAK.has(lower)) || MORE.has(lower);
  });
  // "the Chicago Cubs", and "the Norland Brotherhood said"
  return (
    telling ||
    WEAK.has(last) ||
    /[^s]s$/.test(last) ||
    phrases.some((phrase) => (scene.reportsBy[phrase] ?? 0) > 0)
  );
}

/** What stands behind a firm's name and "’s", before it and "of", and before it alone. */
const OF_FIRM = list(lists.ofFirm);

/**
 * Whether a name that says nothing by itself is a firm's or a body's by what stands beside it:
 * "Arlen, the ferry company", "publisher Arlen", "Arlen’s shares", "the CEO of Arlen".
 */
export function isFirm(scene: Scene, { kind, words, phrases }: Person): boolean {
  if (kind !== 'unknown' || words.length > 3 || genderOfName(words[0] ?? '')) return false;
  const { tokens } = scene.reading;
  const word = (i: number) => tokens[i]?.lower ?? '';
  if (phrases.some((phrase) => /^(?:he|she)$/.test(word(scene.phrases[phrase]?.head ?? -1))))
    return false;
  return phrases.some((phrase) => {
    const name = scene.names[phrase];
    if (!name) return false;
    const { first, last } = name;
    const beside = word(last) === ',' ? scene.phrases[scene.at[last + 1] ?? -1] : undefined;
    const isCalled =
      beside?.kind === 'noun' &&
      /^(?:an?|the)$/.test(word(beside.first)) &&
      FIRMS.has(word(beside.head));
    const owns = /^['’]s$/.test(word(last)) && OF_FIRM.has(word(last + 1));
    const owned = /^(?:of|in|at)$/.test(word(first - 1)) && OF_FIRM.has(word(first - 2));
    return (
      isCalled ||
      owns ||
      owned ||
      (FIRMS.has(word(first - 1)) && tokens[first - 1]?.kind === 'word')
    );
  });
}

/** "Bill" is a body's word, and a given name: a surname after it decides. */
export function isGiven({ words: [first = '', last = '', ...more] }: Person): boolean {
  const body = BODY_WORDS.has(first.toLowerCase()) && !BODY_WORDS.has(last.toLowerCase());
  return body && last !== '' && more.length === 0 && genderOfName(first) !== null;
}

/** Wherever a body is named, with what belongs to its name behind it. */
function mentionsOfBody(scene: Scene, body: Person): Particular[] {
  const { tokens } = scene.reading;
  return body.phrases.flatMap((phrase) => {
    const name = scene.names[phrase];
    const start = tokens[name?.first ?? -1]?.start;
    const end = name ? tokens[wholeEnd(scene, name.last) - 1]?.end : undefined;
    // "American" alone is not the American University.
    const isPart =
      body.words.length > 1 &&
      name?.words.length === 1 &&
      name.words[0] === body.words[0] &&
      !/^\p{Lu}+$/u.test(body.words[0] ?? '');
    return start === undefined || end === undefined || isPart
      ? []
      : [{ kind: 'body' as const, start, end, name: body.name }];
  });
}
