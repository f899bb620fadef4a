import { readText } from '../article/read-text.ts';
import { quoteOfSpan } from '../page/quote-of-span.ts';
import type { Highlight } from '../reader/highlight.ts';

/** Words that the reader had marked, with what they noted there. */
export interface NotedWords {
  words: string;
  note: string;
}

/** What stands behind the words in the section: the link to their place, or that they have none. */
const PLACE = /(?<!\s)\s*(?:↗|\(not in the text any more\))$/;

/**
 * Takes the section "Highlights" out of a note's nodes: block quotes that lead to their place, each
 * with paragraphs below it that are its note. A section of any other form is the note's own text, and
 * stays.
 */
export function takeHighlights(body: Element): NotedWords[] {
  const heading = [...body.children].findLast(
    ({ tagName, textContent }) => tagName === 'H2' && textContent?.trim() === 'Highlights',
  );
  const section: Element[] = [];
  for (let next = heading?.nextElementSibling; next; next = next.nextElementSibling)
    section.push(next);
  const noted: NotedWords[] = [];
  for (const element of section) {
    const { text } = readText(element);
    const last = noted.at(-1);
    if (element.tagName === 'BLOCKQUOTE' && PLACE.test(text))
      noted.push({ words: text.replace(PLACE, ''), note: '' });
    else if (element.tagName === 'P' && last) last.note += `${last.note && '\n\n'}${text}`;
    else return [];
  }
  if (noted.length) for (const element of [heading, ...section]) element?.remove();
  return noted;
}

/**
 * Highlights of these words in the article's text, in the first colour, for a note does not tell which.
 * @param changed when they were made, ISO 8601, as far as is known.
 */
export function asHighlights(
  noted: readonly NotedWords[],
  text: string,
  changed: string,
): Highlight[] {
  return noted.map(({ words, note }) => {
    const start = text.indexOf(words);
    const quote =
      start < 0
        ? { text: words, before: '', after: '' }
        : quoteOfSpan(text, { start, end: start + words.length });
    return { id: crypto.randomUUID(), quote, colour: 'yellow', note, changed };
  });
}
