import type { Span } from '../span.ts';
import { countIn, WordPlaces } from './word-places.ts';

/** Longer than this, a span is named by its first and last words. */
const LONG = 200;
/** Words at each end of a long span. */
const END_WORDS = 6;
/** Characters from which on a text's words are noted down once instead of being read each time. */
const LONG_TEXT = 1000;
/** Words before or after it that tell a span from the same words elsewhere. */
const CONTEXT_WORDS = 4;

/**
 * The address that opens the page at a span and marks it: a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that does not know it opens the page.
 * @param url the page's address.
 * @param text `article.text`.
 * @param elsewhere what else the page says before or beside the text: its title, dek and captions.
 */
export function textFragment(
  url: string,
  text: string,
  span: Span,
  elsewhere: string[] = [],
): string {
  const said = text.slice(span.start, span.end).trim();
  const lines = said.split(/(?<!\s)\s*\n\s*/);
  const long = said.length > LONG || lines.length > 1;
  const first = long ? firstWords(lines[0] ?? '', END_WORDS) : said;
  const parts = [encode(first)];
  if (long) parts.push(encode(lastWords(lines.at(-1) ?? '', END_WORDS)));
  if (isRepeated([text, ...elsewhere], first)) {
    const before = lastWords(lineBefore(text, span.start), CONTEXT_WORDS);
    const after = firstWords(lineAfter(text, span.end), CONTEXT_WORDS);
    if (before) parts.unshift(`${encode(before)}-`);
    if (after && !(before && long)) parts.push(`-${encode(after)}`);
  }
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** `-`, `,` and `&` have a meaning in the fragment, and brackets in a Markdown link. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed().replace(/\s+/g, ' ')).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function firstWords(line: string, words: number): string {
  return line.trim().split(/\s+/).slice(0, words).join(' ');
}

function lastWords(line: string, words: number): string {
  return line.trim().split(/\s+/).slice(-words).join(' ');
}

/** A context must stand in the same block as the span, so it ends with the line or the cell. */
function lineBefore(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\t', at - 1)) + 1;
  return at > 0 ? text.slice(start, at) : '';
}

function lineAfter(text: string, at: number): string {
  const end = text.slice(at).search(/[\n\t]/);
  return end < 0 ? text.slice(at) : text.slice(at, at + end);
}

/** Whether the words stand there more than once, letter case aside, as the browser looks for them. */
function isRepeated(texts: string[], words: string): boolean {
  const wanted = words.toLowerCase();
  let found = 0;
  for (const text of texts) {
    found +=
      text.length < LONG_TEXT
        ? countIn(text.toLowerCase(), wanted, 2)
        : placesIn(text).countOf(wanted, 2);
    if (found > 1) return true;
  }
  return false;
}

/** Of the last long text, as all the quotes of one article are looked for in turn. */
let last: { text: string; places: WordPlaces } | null = null;

function placesIn(text: string): WordPlaces {
  if (text !== last?.text) last = { text, places: new WordPlaces(text.toLowerCase()) };
  return last.places;
}
