import type { Reading } from '../reading.ts';
import { genderOfName } from './first-names.ts';
import type { Phrase } from './phrases.ts';
import { isTime } from './times.ts';
import { BODY_WORDS, FEMALE_WORDS, headKind, MALE_WORDS, TITLES } from './titles.ts';

/** The name within a noun phrase, without titles and descriptions. */
export interface Name {
  /** Indexes of tokens. */
  first: number;
  last: number;
  /** Its words as written, a possessive ending left out. */
  words: string[];
  kind: 'person' | 'body' | 'unknown';
  gender: 'male' | 'female' | null;
}

const PARTICLES = new Set(
  'de da do dos du la le van von der den ter bin ibn al el ben di del st'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.&]+$/u;
/** Longer runs of capitals are headings, not names. */
const LONGEST = 8;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)$/;

/** The name that a noun phrase ends in, or null where it ends in a common noun. */
export function nameIn(reading: Reading, phrase: Phrase): Name | null {
  const { tokens, tags } = reading;
  let last = phrase.head + 1;
  let first = last;
  while (first > phrase.first && isNamePart(reading, first - 1)) first--;
  while (first < last && !CAPITAL.test(tokens[first]?.text ?? '')) first++;
  if (first >= last || last - first > LONGEST) return null;
  if (tags[phrase.head] !== 'P' && !CAPITAL.test(tokens[phrase.head]?.text ?? '')) return null;
  if (isTime(tokens[phrase.head]?.lower ?? '')) return null;
  const lower = (i: number) => lowerAt(reading, i);
  let gender: Name['gender'] = null;
  let titled = false;
  const note = (word: string) => {
    if (MALE_WORDS.has(word)) gender ??= 'male';
    else if (FEMALE_WORDS.has(word)) gender ??= 'female';
  };
  // "Last Wednesday Jane Doe"
  for (let i = first; i < last - 1; i++) if (isTime(lower(i))) first = i + 1;
  for (let i = phrase.first; i < first; i++) note(lower(i));
  while (first < last - 1 && TITLES.has(lower(first)) && lower(first + 1) !== 'of') {
    note(lower(first));
    titled = true;
    first++;
  }
  const cut = givenNameAt(reading, first, last);
  if (cut > first) {
    for (let i = first; i < cut; i++) note(lower(i));
    titled ||= TITLES.has(lower(cut - 1));
    first = cut;
  }
  const body = hasBodyWord(reading, first, last);
  if (!body && last - first > 2 && ALL_CAPITALS.test(tokens[last - 1]?.text ?? '')) last--; // a credit: "Jane Doe AP"
  const words = last - first === 1 ? givenBefore(reading, first) : [];
  for (let i = first; i < last; i++) words.push(tokens[i]?.text ?? '');
  const given = genderOfName(words[0] ?? '');
  const article = lower(phrase.first) === 'the' && phrase.first === first - 1;
  const kind = kindOf(words, body, titled || gender !== null, given !== null, article);
  if (words.length > 1 && given !== 'either') gender ??= given;
  return { first, last, words, kind, gender: kind === 'body' ? null : gender };
}

const lowerAt = ({ tokens }: Reading, i: number) => (tokens[i]?.lower ?? '').replace(/\.$/, '');

function hasBodyWord(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (BODY_WORDS.has(lowerAt(reading, i))) return true;
  return false;
}

function isNamePart({ tokens, tags }: Reading, i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return false;
  if (tags[i] === 'P') return true;
  if (CAPITAL.test(token.text)) return tags[i] !== 'D' && tags[i] !== 'O';
  if (token.lower === 'of') return BODY_WORDS.has(tokens[i - 1]?.lower ?? '');
  if (token.lower === 'the')
    return tokens[i - 1]?.lower === 'of' && BODY_WORDS.has(tokens[i - 2]?.lower ?? '');
  return PARTICLES.has(token.lower) || SUFFIX.test(token.lower);
}

/** In "State Mike Pompeo", the index of "Mike": a given name with a surname and no body after it. */
function givenNameAt(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  for (let i = Math.max(first + 1, last - 4); i < last - 1; i++) {
    if (!genderOfName(tokens[i]?.text ?? '') || hasBodyWord(reading, i, last)) continue;
    const before = lowerAt(reading, i - 1);
    const role =
      TITLES.has(before) ||
      TITLES.has(before.split('-')[0] ?? '') ||
      headKind(before) === 'person' ||
      /^(?:state|affairs|defense|defence|ap|afp)$/.test(before);
    if (role || (!hasBodyWord(reading, first, i) && !genderOfName(tokens[first]?.text ?? '')))
      return i;
  }
  // "Defense Minister Jane Doe": what follows the last title, where no body is named in it.
  for (let i = last - 2; i > first; i--)
    if (TITLES.has(lowerAt(reading, i)) && !hasBodyWord(reading, i + 1, last)) return i + 1;
  return first;
}

/** The given name that a surname has before it in brackets, or before a nickname: (Jane) Doe, Jane “Jinx” Doe. */
function givenBefore({ tokens }: Reading, surname: number): string[] {
  if (tokens[surname - 1]?.kind !== 'mark' || tokens[surname - 3]?.kind !== 'mark') return [];
  const inBrackets = tokens[surname - 1]?.text === ')' && tokens[surname - 3]?.text === '(';
  const nicknamed =
    /["”’]/.test(tokens[surname - 1]?.text ?? '') && /["“‘]/.test(tokens[surname - 3]?.text ?? '');
  const given = inBrackets ? tokens[surname - 2] : nicknamed ? tokens[surname - 4] : undefined;
  return given && CAPITAL.test(given.text) && genderOfName(given.text) ? [given.text] : [];
}

function kindOf(
  words: string[],
  bodyWord: boolean,
  titled: boolean,
  given: boolean,
  article: boolean,
): Name['kind'] {
  if (bodyWord && !titled) return 'body';
  if (titled) return 'person';
  if (article) return 'body';
  if (words.length === 1) return ALL_CAPITALS.test(words[0] ?? '') ? 'body' : 'unknown';
  return given ? 'person' : 'unknown';
}
