import { paragraphsOf } from '../../digest/text/paragraphs.ts';
import { sentencesOf } from '../../digest/text/sentences.ts';
import type { Span } from '../../span.ts';
import { wordsIn } from './words.ts';

/** A stretch of a text with the places in it that a search found. */
export interface Snippet {
  text: string;
  /** In the order of `text`, none within another. */
  found: Span[];
  /** Whether the sentence goes on before and after it. */
  cut: { start: boolean; end: boolean };
}

/** What stands out in an article when it is found. */
export interface Sought {
  /** Words as they stand in the library, which may be others than those typed. */
  terms: ReadonlySet<string>;
  phrases: string[][];
}

/** The most characters of a sentence that are shown; two lines or three of a list. */
const MOST = 260;

/** The places in a text at which what is sought stands: whole phrases, and single words. */
export function placesIn(text: string, { terms, phrases }: Sought): Span[] {
  const words = wordsIn(text);
  const isAt = (phrase: string[], i: number) =>
    phrase.every((term, j) => words[i + j]?.term === term);
  const places: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    const phrase = phrases.find((phrase) => isAt(phrase, i));
    if (!first || (!phrase && !terms.has(first.term))) continue;
    i += (phrase?.length ?? 1) - 1;
    places.push({ start: first.start, end: words[i]?.end ?? first.end });
  }
  return places;
}

/**
 * The sentence of a text that shows most of what is sought: the one with a phrase, else with the most
 * different words, else the first.
 * @returns null where nothing of it stands in the text.
 */
export function snippetOf(text: string, sought: Sought): Snippet | null {
  let best: { text: string; found: Span[]; worth: number } | null = null;
  for (const { start, end } of paragraphsOf(text)) {
    const paragraph = text.slice(start, end);
    // Sentences cost far more than words, and most paragraphs hold nothing of it.
    if (!placesIn(paragraph, sought).length) continue;
    for (const { start, end } of sentencesOf(
      paragraph,
      [{ start: 0, end: paragraph.length }],
      [],
    )) {
      const sentence = paragraph.slice(start, end);
      const found = placesIn(sentence, sought);
      const worth = worthOf(sentence, found);
      if (worth > (best?.worth ?? 0)) best = { text: sentence, found, worth };
    }
  }
  return best && shortened(best.text, best.found);
}

/** A phrase counts as much as the words in it, and more than they do apart. */
function worthOf(text: string, found: Span[]): number {
  const different = new Set(found.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  let worth = 0;
  for (const place of different) worth += 1 + 2 * (wordsIn(place).length - 1);
  return worth;
}

/** Cuts a long sentence between words, so that the first place is well inside. */
export function shortened(text: string, found: Span[]): Snippet {
  if (text.length <= MOST) return { text, found, cut: { start: false, end: false } };
  const first = found[0]?.start ?? 0;
  const start = first < MOST / 2 ? 0 : after(text, first - MOST / 4);
  const end = text.length - start <= MOST ? text.length : before(text, start + MOST);
  return {
    text: text.slice(start, end),
    found: found
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
    cut: { start: start > 0, end: end < text.length },
  };
}

/** The start of the first word from a place on; the place itself in scripts without spaces. */
function after(text: string, place: number): number {
  const space = text.slice(place, place + 30).search(/\s\S/);
  return space < 0 ? Math.floor(place) : Math.floor(place) + space + 1;
}

/** The end of the last word up to a place. */
function before(text: string, place: number): number {
  const space = text.slice(place - 30, place).search(/\s\S*$/);
  return space < 0 ? place : place - 30 + space;
}
