import words from './titles.json' with { type: 'json' };

/** A line of words as a set. */
export const list = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Words before a name that are not part of it, in lower case and without a stop. */
export const TITLES = list(words.titles);

/** The gender that a title or a role tells. */
export const MALE_WORDS = list(words.male);
export const FEMALE_WORDS = list(words.female);

/** A name with one of these is a body's, not a person's. */
export const BODY_WORDS = list(words.bodies);

/** What firms and other bodies are called. */
export const FIRMS = list(`${words.companies} ${words.bodyNouns}`);

/** People named by what they are or do, beyond what their endings tell. */
const PEOPLE = list(words.people);

/** Bodies and documents that are said to say things. */
const SAYERS = list(words.sayers);

const PERSON_ENDING =
  /(?:[^aeiou]er|[st]or|ist|ian|man|woman|men|women|people|person|ant|eer|ee|ster)s?$/;

export type HeadKind = 'person' | 'sayer' | 'other';

/** What the head of a noun phrase names: a person, a body or document that can say things, or else. */
export function headKind(word: string): HeadKind {
  if (PEOPLE.has(word)) return 'person';
  if (SAYERS.has(word) || SAYERS.has(word.replace(/s$/, ''))) return 'sayer';
  return word.length > 4 && PERSON_ENDING.test(word) ? 'person' : 'other';
}
