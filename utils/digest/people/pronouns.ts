import type { Reading } from '../reading.ts';
import type { Person } from './people.ts';
import type { Phrase } from './phrases.ts';

/** How much of a person's standing is left a sentence later, and a paragraph later. */
const FADES = 0.65;
/** How much standing a mention gives, by what it does in its sentence. */
const STANDING = { speaks: 1.5, subject: 1.1, starts: 1, other: 0.45, quoted: 0.1 };
/** What a mention gives more where a paragraph begins with it: the paragraph is about them. */
const OPENS = 0.6;
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
 * @returns for each sentence, the indexes of the three people who stand out most as it begins.
 */
export function resolvePronouns(
  reading: Reading,
  phrases: Phrase[],
  people: Person[],
  personOf: number[],
  speaks: boolean[],
): number[][] {
  const { tokens, sentences, paragraphs } = reading;
  const standing = new Map<number, number>();
  const leaders: number[][] = [];
  phrases.forEach((phrase, i) => {
    while (leaders.length <= phrase.sentence) {
      const now = leaders.length;
      fade(standing, sentences[now - 1]?.paragraph === sentences[now]?.paragraph);
      leaders.push(leadersOf(standing));
    }
    if (phrase.kind === 'pronoun' && phrase.quotation === -1) {
      const chosen = choose(people, standing, tokens[phrase.head]?.lower ?? '');
      if (chosen >= 0) {
        personOf[i] = chosen;
        people[chosen]?.phrases.push(i);
      }
    }
    const person = personOf[i] ?? -1;
    if (person < 0) return;
    const starts = paragraphs[sentences[phrase.sentence]?.paragraph ?? -1]?.start === phrase.start;
    const gives = STANDING[roleOf(reading, phrase, speaks[i] === true)] + (starts ? OPENS : 0);
    standing.set(person, Math.max((standing.get(person) ?? 0) * 0.5 + gives, gives));
  });
  for (const person of people) person.phrases.sort((a, b) => a - b);
  while (leaders.length < sentences.length) leaders.push(leaders.at(-1) ?? []);
  return leaders;
}

/** Below this somebody is forgotten. */
const FORGOTTEN = 0.02;

function fade(standing: Map<number, number>, sameParagraph: boolean): void {
  for (const [person, value] of standing) {
    const left = value * (sameParagraph ? FADES : FADES * 0.9);
    if (left < FORGOTTEN) standing.delete(person);
    else standing.set(person, left);
  }
}

function roleOf(reading: Reading, phrase: Phrase, speaks: boolean): keyof typeof STANDING {
  const { tags, sentenceOf } = reading;
  if (phrase.quotation !== -1) return 'quoted';
  if (speaks) return 'speaks';
  const next = tags[phrase.last] ?? 'U';
  if ((next === 'V' || next === 'X') && tags[phrase.first - 1] !== 'I') return 'subject';
  return sentenceOf[phrase.first - 1] === phrase.sentence ? 'other' : 'starts';
}

/** The three who stand out most, first first. */
function leadersOf(standing: Map<number, number>): number[] {
  return [...standing]
    .filter(([, value]) => value >= LEAST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([person]) => person);
}

function choose(people: Person[], standing: Map<number, number>, word: string): number {
  const gender = GENDER[word];
  if (!gender && word !== 'it' && word !== 'they') return -1;
  let best = -1;
  let most = LEAST;
  for (const [index, stands] of standing) {
    const person = people[index];
    const value = person ? stands * (gender ? fitOf(person, gender) : BODY_FIT[person.kind]) : 0;
    if (value > most) [best, most] = [index, value];
  }
  return best;
}

/** How well "it" and "they" can mean one of a kind. */
const BODY_FIT = { body: 1, unknown: 0.4, person: 0 };

/** How well a person can be meant by a pronoun of a gender. */
function fitOf(person: Person, gender: 'male' | 'female'): number {
  if (person.kind === 'body' || (person.gender && person.gender !== gender)) return 0;
  const known = person.gender === gender ? 1 : 0.6;
  if (person.kind === 'person') return known;
  return known * (person.words.length > 1 ? 0.8 : 0.4);
}
