import type { Scene } from '../speakers/scene.ts';
import words from './titles.json' with { type: 'json' };
import { headKind, TITLES } from './titles.ts';

/** Nouns for people whom an article leaves unnamed: no one else is meant by them. */
const UNNAMED = new Set(words.unnamed.split(' '));
const COMPANY = new Set(words.companies.split(' '));
const BODY = new Set(words.bodyNouns.split(' '));

/**
 * Whom a noun phrase means that names nobody: "the new speaker", "the company". A name beside it
 * says so, or someone was called by the same noun, or one who stands out there is all it can mean.
 * @returns the index of the person, or -1.
 */
export function personOfEpithet(scene: Scene, index: number): number {
  const { phrases, reading, people, leaders } = scene;
  const { tokens, sentenceOf } = reading;
  const phrase = phrases[index];
  if (phrase?.kind !== 'noun') return -1;
  const beside = personBeside(scene, index);
  if (beside >= 0) return beside;
  if (tokens[phrase.first]?.lower !== 'the' || phrase.head === phrase.first) return -1;
  const noun = tokens[phrase.head]?.lower ?? '';
  const standing = leaders[sentenceOf[phrase.first] ?? -1] ?? [];
  const called = calledBy(scene, noun, index);
  if (called >= 0 && (standing.includes(called) || !standing.length)) return called;
  if (COMPANY.has(noun) || BODY.has(noun)) {
    const bodies = standing.filter((person) => people[person]?.kind === 'body');
    const same = bodies.find((person) =>
      people[person]?.words.some((word) => word.toLowerCase() === noun),
    );
    return same ?? (COMPANY.has(noun) ? (bodies[0] ?? -1) : -1);
  }
  if (UNNAMED.has(noun) || noun.endsWith('s') || headKind(noun) !== 'person') return -1;
  return standing.find((person) => people[person]?.kind === 'person') ?? -1;
}

/** "Michael Reed, the CEO" and "the CEO, Michael Reed,": the one named next to the phrase. */
function personBeside({ phrases, reading, people, personOf }: Scene, index: number): number {
  const phrase = phrases[index];
  for (const [other, comma] of [
    [index - 1, (phrase?.first ?? 0) - 1],
    [index + 1, phrase?.last ?? 0],
  ] as const) {
    const named = phrases[other];
    const person = personOf[other] ?? -1;
    if (!phrase || named?.kind !== 'name' || named.sentence !== phrase.sentence) continue;
    if (people[person]?.kind !== 'person') continue;
    const gap = other < index ? phrase.first - named.last : named.first - phrase.last;
    if (gap === 1 && reading.tokens[comma]?.text === ',') return person;
  }
  return -1;
}

/** The last person before the phrase whose title or description was the noun: "House Speaker Kevin McCarthy". */
function calledBy(
  { phrases, reading, people, personOf, names }: Scene,
  noun: string,
  index: number,
): number {
  if (!TITLES.has(noun) && headKind(noun) !== 'person') return -1;
  for (let i = index - 1; i >= 0; i--) {
    const phrase = phrases[i];
    const name = names[i];
    if (!phrase || !name || people[personOf[i] ?? -1]?.kind !== 'person') continue;
    for (let token = phrase.first; token < name.first; token++)
      if (reading.tokens[token]?.lower === noun) return personOf[i] ?? -1;
  }
  return -1;
}
