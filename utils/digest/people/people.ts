import type { Reading } from '../reading.ts';
import { type Name, nameIn } from './names.ts';
import type { Phrase } from './phrases.ts';

/** A person or body of the article, with every phrase that names it. */
export interface Person {
  /** The fullest name, without titles. */
  name: string;
  words: string[];
  kind: Name['kind'];
  gender: Name['gender'];
  /** Indexes of phrases, in the order of the text. */
  phrases: number[];
}

export interface People {
  people: Person[];
  /** For each phrase, the index of whom it names, or -1. */
  personOf: number[];
  /** For each phrase, the name in it, or null. */
  names: (Name | null)[];
}

/**
 * Joins the names of a text into people and bodies: a surname or a given name alone belongs to
 * the last full name with it, an acronym to the body whose initials it is.
 */
export function peopleOf(reading: Reading, phrases: Phrase[]): People {
  const names = phrases.map((phrase) =>
    phrase.kind === 'pronoun' ? null : nameIn(reading, phrase),
  );
  const personOf = phrases.map(() => -1);
  const people: Person[] = [];
  const byKey = new Map<string, number>();
  const join = (phrase: number, name: Name, index: number) => {
    const person = people[index];
    if (!person) return;
    personOf[phrase] = index;
    person.phrases.push(phrase);
    person.gender ??= name.gender;
    if (person.kind === 'unknown') person.kind = name.kind;
  };
  const start = (phrase: number, name: Name) => {
    people.push({
      name: name.words.join(' '),
      words: name.words,
      kind: name.kind,
      gender: null,
      phrases: [],
    });
    join(phrase, name, people.length - 1);
    return people.length - 1;
  };

  names.forEach((name, phrase) => {
    if (!name || name.words.length < 2) return;
    const key = keyOf(name.words);
    const index = byKey.get(key) ?? -1;
    if (index >= 0) join(phrase, name, index);
    else byKey.set(key, start(phrase, name));
  });
  const longer = joinShorter(people);
  names.forEach((name, phrase) => {
    const index = personOf[phrase] ?? -1;
    const to = longer[index] ?? index;
    if (name && to !== index) join(phrase, name, to);
  });

  const alone = aloneIndex(people, longer);
  const wordOf = (name: Name) => name.words[0]?.toLowerCase().replaceAll('.', '') ?? '';
  const single = new Set(names.map((name) => (name?.words.length === 1 ? wordOf(name) : '')));
  names.forEach((name, phrase) => {
    if (!name || name.words.length > 1) return;
    const word = wordOf(name);
    const candidates = alone.get(word);
    const index = candidates
      ? nearest(people, meantBy(people, candidates, name, single), phrase)
      : byKey.get(word);
    if (index !== undefined) join(phrase, name, index);
    else byKey.set(word, start(phrase, name));
  });
  for (const person of people) person.phrases.sort((a, b) => a - b);
  return { people, personOf, names };
}

const INITIAL = /^\p{Lu}\.?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const core = (words: string[]) => words.filter((word) => !SUFFIX.test(word));
const keyOf = (words: string[]) =>
  core(words)
    .filter((word, i, all) => i === 0 || i === all.length - 1 || !INITIAL.test(word))
    .join(' ')
    .toLowerCase();

/**
 * For each name of several words that is a part of a longer one ("Hawk Sawyer", "Big Machine"),
 * the index of the longer; the shorter one's phrases go there.
 */
function joinShorter(people: Person[]): number[] {
  const longer = new Map<string, number>();
  const note = (key: string, index: number) => {
    if (!longer.has(key)) longer.set(key, index);
  };
  people.forEach((person, index) => {
    const words = core(person.words);
    for (let i = 1; i < words.length - 1; i++) {
      note(`…${words.slice(i).join(' ')}`, index);
      if (person.kind !== 'person') note(`${words.slice(0, -i).join(' ')}…`, index);
    }
    if (words.length > 2) note(`${words[0]}…${words.at(-1)}`, index);
  });
  return people.map((person, index) => {
    const words = core(person.words);
    const name = words.join(' ');
    const body = person.kind === 'person' ? undefined : longer.get(`${name}…`);
    const middle = words.length === 2 ? longer.get(`${words[0]}…${words[1]}`) : undefined;
    return longer.get(`…${name}`) ?? body ?? middle ?? index;
  });
}

/** For each word that can stand for a full name alone, the people it may mean. */
function aloneIndex(people: Person[], longer: number[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (word: string | undefined, person: number) => {
    if (!word) return;
    const list = index.get(word.toLowerCase()) ?? [];
    if (!list.includes(person)) list.push(person);
    index.set(word.toLowerCase(), list);
  };
  people.forEach((person, i) => {
    const to = longer[i] ?? i;
    const words = core(person.words);
    if (person.kind !== 'body') {
      add(words.at(-1), to);
      add(words.at(-1)?.split('-').at(-1), to);
      add(words[0], to);
    } else {
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
      if (capitals.length > 1) add(capitals.map((word) => word.charAt(0)).join(''), to);
      if ((words[0]?.length ?? 0) > 3) add(words[0], to);
    }
  });
  return index;
}

/**
 * Of several who share a surname, those who can be meant by it alone: not of the other gender than
 * its title tells, and not who is called by the given name elsewhere, as members of a family are.
 */
function meantBy(
  people: Person[],
  candidates: number[],
  { words: [surname = ''], gender }: Name,
  single: ReadonlySet<string>,
): number[] {
  if (candidates.length < 2) return candidates;
  const fits = candidates.filter((candidate) => {
    const person = people[candidate];
    const given = person?.words[0]?.toLowerCase() ?? '';
    const byGiven = given !== surname.toLowerCase() && single.has(given);
    return !byGiven && !(gender && person?.gender && gender !== person.gender);
  });
  return fits.length ? fits : candidates;
}

/** Of several who share a surname, the one named last before the phrase, else first after it. */
function nearest(people: Person[], candidates: number[], phrase: number): number | undefined {
  let best: number | undefined;
  let nearestBefore = -1;
  for (const candidate of candidates) {
    const before = people[candidate]?.phrases.findLast((other) => other < phrase) ?? -1;
    if (best === undefined || before > nearestBefore) [best, nearestBefore] = [candidate, before];
  }
  return best;
}
