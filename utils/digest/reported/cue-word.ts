import type { Scene } from '../speakers/scene.ts';
import { REPORTING } from '../text/reporting.ts';
import words from './cue-verbs.json' with { type: 'json' };
import { stemOf } from './stem.ts';

/** What the forms of a verb share that by its meaning says or thinks something. */
const SAYING: ReadonlySet<string> = new Set(words.saying.split(' ').map(stemOf));
/** What is said or thought: a verb that says nothing by itself does with one of these. */
const NOUNS: ReadonlySet<string> = new Set(words.nouns.split(' '));

/** What the word of a verb ends in that says something by what stands behind it: "made~" a promise. */
export const BY_NOUN = '~';

/** What a noun's own word ends in: "claim^" in "his claim that". */
export const NOUN = '^';

export const isSayingStem = (stem: string): boolean => SAYING.has(stem);
export const isSaying = (word: string): boolean => isSayingStem(stemOf(word));

/** Whether a noun names what is said or thought, in the plural too. */
export const isNounOfSaying = (noun: string): boolean =>
  NOUNS.has(noun) || NOUNS.has(noun.replace(/s$/, ''));

/** The word that a verb is known by: itself, or marked where it is one with what it makes. */
export function verbWord(scene: Scene, token: number): string {
  const { tokens, sentenceOf } = scene.reading;
  const word = tokens[token]?.lower ?? '';
  if (REPORTING.has(word) || isSaying(word)) return word;
  const at = tokens[token + 1]?.lower === 'it' ? token + 2 : token + 1;
  if (sentenceOf[at] !== sentenceOf[token]) return word;
  const object = scene.phrases[scene.at[at] ?? -1];
  const noun = tokens[object && object.last > at ? object.head : at]?.lower ?? '';
  return isNounOfSaying(noun) ? word + BY_NOUN : word;
}

/** Words behind a noun of saying that bring in what is said. */
const BRINGS_IN = /^(?:that|to|of|for|about|on|against|with|in|as)$/;

/**
 * Whose the words are that a noun of saying brings in: "Tablada’s claim that", "his promise to".
 * @returns the index of the phrase for who says it, or -1 where a noun says nothing or nobody’s.
 */
export function ownerOfNoun(scene: Scene, token: number): number {
  const { phrases, at, reading } = scene;
  const { tokens, sentenceOf } = reading;
  const index = at[token] ?? -1;
  const phrase = phrases[index];
  if (phrase?.head !== token || sentenceOf[token + 1] !== sentenceOf[token]) return -1;
  if (!isNounOfSaying(tokens[token]?.lower ?? '')) return -1;
  if (!BRINGS_IN.test(tokens[token + 1]?.lower ?? '')) return -1;
  if (/^(?:his|her)$/.test(tokens[phrase.first]?.lower ?? '')) return index;
  for (let i = index - 1; phrases[i] && (phrases[i]?.last ?? 0) > phrase.first; i--)
    if (phrases[i]?.first === phrase.first) return i;
  return -1;
}
