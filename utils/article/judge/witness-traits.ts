import { isPlain } from '../compare.ts';
import type { Evidence } from './evidence.ts';
import type { Segment } from './segment.ts';
import type { TraitsAt } from './traits.ts';

/** The names of the numbers; a function, as only training asks for them. */
export const witnessTraitNames = () =>
  'copies isFirstCopy copyKept isPictureText likeTitle inTitle isTitle likeDescription inDescription inBody hasBody namesAuthor'.split(
    ' ',
  );

/** Shingles of so many words are compared with the body that JSON-LD gives. */
const SHINGLE = 3;
/** A shorter body is a teaser. */
const SHORTEST_BODY = 40;

/**
 * What the page's other parts say of a segment, in the order of witnessTraitNames, and which
 * segment holds the headline (-1 for none).
 * @param wordsAt each segment's words in lower case.
 * @param first the index of the first prose of the column; the headline stands before it.
 */
export function witnessTraits(
  segments: Segment[],
  wordsAt: (index: number) => string[],
  kept: boolean[],
  evidence: Evidence,
  first: number,
): { traits: TraitsAt; title: number; inBody: number[] } {
  const keys = segments.map(({ text }) => keyOf(text));
  const copies = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const list = copies.get(key);
    if (list) list.push(i);
    else copies.set(key, [i]);
  });
  const titles = [...evidence.titles, ...headings(segments)].map(setOf).filter((set) => set.size);
  const descriptions = evidence.descriptions.map(setOf).filter((set) => set.size > 3);
  const starts = evidence.descriptions.map(keyOf).filter((key) => key.length > 20);
  const pictureTexts = new Set(evidence.pictureTexts.map(keyOf));
  const authors = evidence.authors.map(keyOf).filter((key) => key.length > 3);
  const body = shinglesOf(evidence.body);
  const sets: Set<string>[] = [];
  const setAt = (i: number) => {
    sets[i] ??= new Set(wordsAt(i));
    return sets[i];
  };
  const title = titleAmong(segments, setAt, titles, first);
  const inBody = segments.map((_, i) => (body ? shareIn(body, wordsAt(i)) : -1));
  const traits = (i: number) => {
    const key = keys[i] ?? '';
    const set = setAt(i);
    const same = copies.get(key) ?? [];
    const described =
      key.length > 20 &&
      starts.some(
        (start) => start.includes(key.slice(0, 60)) || key.startsWith(start.slice(0, 60)),
      );
    let likeTitle = 0;
    let inTitle = 0;
    for (const other of titles) {
      const shared = overlap(set, other);
      likeTitle = Math.max(likeTitle, shared / Math.max(1, set.size + other.size - shared));
      inTitle = Math.max(inTitle, shared / Math.max(1, set.size));
    }
    return [
      same.length,
      Number(same[0] === i),
      Number(same.some((copy) => copy !== i && kept[copy])),
      Number(pictureTexts.has(key)),
      likeTitle,
      inTitle,
      Number(i === title),
      best(descriptions, (other) => likeness(set, other)),
      Number(described),
      inBody[i] ?? -1,
      Number(body !== null),
      Number(authors.some((author) => key.includes(author))),
    ];
  };
  return { traits, title, inBody };
}

export function wordsOf(text: string): string[] {
  const words = text.toLowerCase();
  // Most texts, and the classes of the other way take far longer.
  return words.match(isPlain(words) ? /[a-z\d_]+/g : /[\p{L}\p{N}_]+/gu) ?? [];
}

function setOf(text: string): Set<string> {
  return new Set(wordsOf(text));
}

/** All its words as one. */
function keyOf(text: string): string {
  const words = text.toLowerCase();
  return words.replace(isPlain(words) ? /[^a-z\d_]+/g : /[^\p{L}\p{N}_]+/gu, '');
}

function headings(segments: Segment[]): string[] {
  return segments
    .filter(({ container }) => container.tag === 'H1')
    .slice(0, 2)
    .map(({ text }) => text);
}

/** The segment above the prose that says most nearly what the page's head gives as the title. */
function titleAmong(
  segments: Segment[],
  setAt: (index: number) => Set<string>,
  titles: Set<string>[],
  first: number,
): number {
  let found = -1;
  let most = 0.6;
  const end = first < 0 ? segments.length - 1 : first;
  for (let i = 0; i <= end; i++) {
    if (!/^(?:H[1-4]|DIV|SPAN|P)$/.test(segments[i]?.container.tag ?? '')) continue;
    const set = setAt(i);
    const share = best(titles, (other) => overlap(set, other) / Math.max(set.size, other.size));
    const isHeading = segments[i]?.container.tag.startsWith('H') ? 0.05 : 0;
    if (share + isHeading > most) {
      most = share + isHeading;
      found = i;
    }
  }
  return found;
}

function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) shared++;
  return shared;
}

/** Jaccard's coefficient. */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = overlap(a, b);
  return shared / Math.max(1, a.size + b.size - shared);
}

function best<T>(items: T[], measure: (item: T) => number): number {
  let most = 0;
  for (const item of items) most = Math.max(most, measure(item));
  return most;
}

function shinglesOf(body: string | null): Set<string> | null {
  const words = wordsOf(body ?? '');
  if (words.length < SHORTEST_BODY) return null;
  return new Set(words.map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** How much of a segment stands in the body: 0 to 1, -0.5 where it is too short to tell. */
function shareIn(body: Set<string>, words: string[]): number {
  const shingles = words.length - SHINGLE + 1;
  if (shingles < 1) return -0.5;
  let found = 0;
  for (let i = 0; i < shingles; i++)
    if (body.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) found++;
  return found / shingles;
}
