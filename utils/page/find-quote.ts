import type { TextQuote } from '../protocol.ts';
import { lettersOf, type PageLetters, rangeOfLetters, readPage } from './page-letters.ts';

/** Letters by which the beginning of a quote, or its part after a gap, is found again. */
const ANCHOR = 16;
/** Letters that may stand between two parts of a quote: a footnote's number, an advertisement. */
const LONGEST_GAP = 1_000;
/** Letters of the surroundings that tell one place from another. */
const SURROUNDINGS = 48;

/**
 * Finds where words of the article stand in the page they came from. They may run across inline
 * elements and paragraphs, and something the article leaves out may stand between them: then each
 * part has its range. Of several places the one with the same surroundings is taken, and of those
 * the first that can be seen, since pages keep hidden copies of what they say.
 * @param root where to look, as a rule the body.
 * @param isSeen whether a reader sees the words of a range.
 * @returns the ranges in order, or none where the words are not in the page or not to be seen.
 */
export function findQuote(
  root: Node,
  quote: TextQuote,
  isSeen: (range: Range) => boolean,
): Range[] {
  const words = lettersOf(quote.text);
  if (!words) return [];
  const page = readPage(root);
  return (
    firstSeen(page, placesOf(page, words), quote, isSeen, (at) => [[at, at + words.length]]) ??
    firstSeen(page, placesOf(page, words.slice(0, ANCHOR)), quote, isSeen, (at) =>
      alignFrom(page.letters, words, at),
    ) ??
    []
  );
}

type Stretch = [start: number, end: number];

function firstSeen(
  page: PageLetters,
  places: number[],
  quote: TextQuote,
  isSeen: (range: Range) => boolean,
  stretchesAt: (place: number) => Stretch[] | null,
): Range[] | null {
  const before = lettersOf(quote.before).slice(-SURROUNDINGS);
  const after = lettersOf(quote.after).slice(0, SURROUNDINGS);
  const found = places
    .flatMap((at) => {
      const stretches = stretchesAt(at);
      const end = stretches?.at(-1)?.[1];
      if (!stretches || end === undefined) return [];
      const likeness =
        sameEnding(page.letters.slice(Math.max(0, at - SURROUNDINGS), at), before) +
        sameBeginning(page.letters.slice(end, end + SURROUNDINGS), after);
      return [{ stretches, likeness }];
    })
    .sort((a, b) => b.likeness - a.likeness);
  for (const { stretches } of found) {
    const ranges = stretches.flatMap(([start, end]) => rangeOfLetters(page, start, end) ?? []);
    const [first] = ranges;
    if (first && isSeen(first)) return ranges;
  }
  return null;
}

function placesOf(page: PageLetters, words: string): number[] {
  const places: number[] = [];
  for (let at = page.letters.indexOf(words); at >= 0; at = page.letters.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** Follows the words from a place on, over gaps; null where a part of them does not come. */
function alignFrom(letters: string, words: string, from: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  let at = from;
  for (let done = 0; done < words.length; ) {
    const start = at;
    while (done < words.length && letters[at] === words[done]) {
      at++;
      done++;
    }
    if (at > start) stretches.push([start, at]);
    if (done === words.length) break;
    const next = afterGap(letters, at, words.slice(done, done + ANCHOR));
    if (next === null) return null;
    at = next;
  }
  return stretches;
}

/** Where the words go on; by half of them where another gap follows soon. */
function afterGap(letters: string, from: number, words: string): number | null {
  const gap = letters.slice(from, from + LONGEST_GAP + ANCHOR);
  const whole = gap.indexOf(words);
  const next = whole < 0 ? gap.indexOf(words.slice(0, ANCHOR / 2)) : whole;
  return next < 0 ? null : from + next;
}

function sameBeginning(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sameEnding(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}
