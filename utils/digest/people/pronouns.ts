import type { Reading } from '../reading.ts';
import type { Person } from './people.ts';
import type { Phrase } from './phrases.ts';

/** How much of a person's standing is left a sentence later, and a paragraph later. */
const FADES = 0.65;
/** How much standing a mention gives, by what it does in its sentence. */
const STANDING = { speaks: 1.5, subject: 1.1, starts: 1, other: 0.45, quoted: 0.1 };
/** Below this nobody stands out enough. */
const LEAST = 0.08;

const GENDER: Record<string, 'male' | 'female'> = {
  he: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};

/**
 * Says whom each "he" and "she" means: the one of that gender who stands out most there, by what
 * they last did and how long ago (after Lappin and Leass 1994, without a parse). "It" and "they"
 * mean a body that was just the subject. Fills `personOf` for these phrases.
 * @param speaks for each phrase, whether it is the subject of a verb of saying.
 */
export function resolvePronouns(
  reading: Reading,
  phrases: Phrase[],
  people: Person[],
  personOf: number[],
  speaks: boolean[],
): void {
  const { tokens, tags, sentences } = reading;
  const standing = people.map(() => 0);
  let sentence = -1;
  phrases.forEach((phrase, i) => {
    for (; sentence < phrase.sentence; sentence++) {
      const fades =
        sentences[sentence]?.paragraph === sentences[sentence + 1]?.paragraph ? FADES : FADES * 0.9;
      standing.forEach((value, person) => {
        standing[person] = value * fades;
      });
    }
    const word = tokens[phrase.head]?.lower ?? '';
    if (phrase.kind === 'pronoun' && phrase.quotation === -1) {
      const chosen = choose(people, standing, word);
      if (chosen >= 0) {
        personOf[i] = chosen;
        people[chosen]?.phrases.push(i);
      }
    }
    const person = personOf[i] ?? -1;
    if (person < 0) return;
    const next = tags[phrase.last] ?? 'U';
    const gives =
      phrase.quotation !== -1
        ? STANDING.quoted
        : speaks[i]
          ? STANDING.speaks
          : (next === 'V' || next === 'X') && tags[phrase.first - 1] !== 'I'
            ? STANDING.subject
            : tokens[phrase.first - 1] === undefined ||
                reading.sentenceOf[phrase.first - 1] !== phrase.sentence
              ? STANDING.starts
              : STANDING.other;
    standing[person] = Math.max((standing[person] ?? 0) * 0.5 + gives, gives);
  });
  for (const person of people) person.phrases.sort((a, b) => a - b);
}

function choose(people: Person[], standing: number[], word: string): number {
  const gender = GENDER[word];
  const body = word === 'it' || word === 'they';
  if (!gender && !body) return -1;
  let best = -1;
  let most = LEAST;
  people.forEach((person, i) => {
    const fit = gender
      ? fitOf(person, gender)
      : person.kind === 'body'
        ? 1
        : person.kind === 'unknown'
          ? 0.4
          : 0;
    const value = (standing[i] ?? 0) * fit;
    if (value > most) [best, most] = [i, value];
  });
  return best;
}

/** How well a person can be meant by a pronoun of a gender. */
function fitOf(person: Person, gender: 'male' | 'female'): number {
  if (person.kind === 'body' || (person.gender && person.gender !== gender)) return 0;
  const known = person.gender === gender ? 1 : 0.6;
  if (person.kind === 'person') return known;
  return known * (person.words.length > 1 ? 0.8 : 0.4);
}
