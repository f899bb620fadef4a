import { genderOfName } from '../people/first-names.ts';
import type { Language } from './languages.ts';
import type { Word } from './words.ts';

/** A run of words in capitals that is a name: indexes into the words it was found in. */
export interface NameRun {
  first: number;
  /** Past its last word. */
  last: number;
  words: string[];
}

/** Longer runs of capitals are headings. */
const LONGEST = 6;
const TITLE =
  /^(?:d|dr|dra|sr|sra|m|mm|mme|mlle|prof|don|doña|herr|frau|signor|signora|dott|g)\.?$/u;

/** Whether a word is known as a given name. */
export const isGiven = (word: string, { given }: Language): boolean =>
  genderOfName(word) !== null ||
  genderOfName(word.normalize('NFD').replace(/\p{M}/gu, '')) !== null ||
  given.has(word.toLowerCase());

/** The name that begins at a word in capitals, without articles, titles and roles before it; null for none. */
export function nameAt(words: Word[], start: number, language: Language): NameRun | null {
  let first = start;
  while (words[first]?.isCapital && isBefore(words[first], language)) first++;
  let last = first;
  while (last < words.length && isPart(words, last, first, language)) last++;
  const end = last;
  // "Madrid Pedro Sánchez": what stands before the given name is another word’s.
  for (let i = first + 1; i < end - 1; i++)
    if (words[i]?.isCapital && isGiven(words[i]?.text ?? '', language)) {
      if (!isGiven(words[first]?.text ?? '', language)) first = i;
      break;
    }
  if (first >= end || end - first > LONGEST) return null;
  return { first, last: end, words: words.slice(first, end).map(({ text }) => text) };
}

/** A capital, or a particle between two: "Ana de la Fuente", "Ursula von der Leyen". */
function isPart(words: Word[], i: number, start: number, language: Language): boolean {
  const { particles, articles, code } = language;
  const word = words[i];
  if (!word || word.isMark) return false;
  if (word.isCapital) return true;
  const isCapital = (at: number) => words[at]?.isCapital === true;
  if ((articles.has(word.lower) || word.lower === 'der') && !particles.has(word.lower))
    return particles.has(words[i - 1]?.lower ?? '') && isCapital(i + 1);
  // In German a second name ends it: "Benjamin Jahn von der Gewerkschaft".
  if (!particles.has(word.lower) || (code === 'de' && i - start > 1)) return false;
  return isCapital(i - 1) && (isCapital(i + 1) || isCapital(i + 2));
}

function isBefore(word: Word | undefined, language: Language): boolean {
  if (!word) return false;
  return (
    language.articles.has(word.lower) ||
    language.prepositions.has(word.lower) ||
    TITLE.test(word.lower) ||
    isRole(word.lower, language)
  );
}

/** "Bundeskanzler", "SPD-Chefin": a compound that ends in what someone is. */
function isRole(word: string, { roles, code }: Language): boolean {
  if (code !== 'de') return false;
  const bare = word.replace(/[^\p{L}]/gu, '').replace(/(?:innen|in|n|s)$/u, '');
  for (const role of roles) {
    const stem = role.replace(/(?:in|r|n)$/u, '');
    if (
      role === word ||
      (role.length > 3 && (bare.endsWith(role) || (stem.length > 4 && bare.endsWith(stem))))
    )
      return true;
  }
  return false;
}
