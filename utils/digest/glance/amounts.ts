import type { Reading } from '../reading.ts';
import type { Particular } from './particular.ts';
import units from './units.json' with { type: 'json' };

const DIGITS = String.raw`(?:\p{Nd}{1,3}(?:[.,’'\u00a0\u202f]\p{Nd}{3}){1,9}(?:[.,]\p{Nd}{1,2})?|\p{Nd}+(?:[.,]\p{Nd}+)?)(?![\p{N}/]|[.,:]\p{N}|(?:st|nd|rd|th|s|er|e|º)(?!\p{L})| ?[ap]\.?m(?!\p{L}))`;
const NUMBER = String.raw`(?<![\p{L}\p{N}.,/:#-]|No\. |Nr\. )${DIGITS}`;
const WRITTEN = String.raw`(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half a|a|one)`;
const SCALE = `(?:${units.scales})(?![\\p{L}\\p{N}])`;
const SIGN = units.signs;
const RANGE = `(?:(?: ?[–-] ?| (?:to|and|bis|à|a|и) )${SIGN}? ?${DIGITS})?`;
const COUNT = `(?:${NUMBER}${RANGE}(?:[ \u00a0-]?${SCALE})?|${WRITTEN}[ -]${SCALE})`;

/** Sums of money: "$1.2 million", "94 million kronor", "40 Mio. Euro". */
const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}])${SIGN}[ \u00a0]?${DIGITS}${RANGE}(?:[ \u00a0-]?${SCALE})?` +
    `|${COUNT}[ \u00a0-]?(?:(?:de|di|d’|d') ?)?(?:${SIGN}|(?:${units.currencies})(?![\\p{L}]))`,
  'gu',
);
const SHARES = new RegExp(`${COUNT}[ \u00a0\u202f-]?(?:${units.shares})`, 'gu');
const COUNTS = new RegExp(COUNT, 'gu');
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** What a number that counts nothing stands after: "Article 5", "the age of 40", "Room 12". */
const NUMBERED = /(?:\p{Lu}[\p{L}.]*|[Aa]ged?|[Aa]ge of|at|[Vv]ersion|[Pp]age|[Cc]hapter) $/u;
/** Words after a number, of which the last is what is counted. */
const COUNTED = 4;

/**
 * Sums of money, shares and counted things: "$1.2 million", "12 percent", "40,000 visitors". A figure
 * takes the noun that it counts with it, as the parts of speech have it in English, and the next word
 * elsewhere. @returns of those that overlap the one that counts before the others.
 */
export function amountsOf(reading: Reading, english: boolean): Particular[] {
  const { text } = reading;
  const found: Particular[] = [];
  for (const [kind, pattern] of [
    ['money', MONEY],
    ['share', SHARES],
  ] as const)
    for (const { 0: words, index } of text.matchAll(pattern))
      found.push({ kind, start: index, end: index + words.length });
  const tokenAt = new Map(reading.tokens.map(({ start }, i) => [start, i]));
  for (const { 0: words, index } of text.matchAll(COUNTS)) {
    const end = english
      ? endOfCounted(reading, tokenAt.get(index) ?? -1, index + words.length)
      : endOfWord(text, index + words.length);
    if (YEAR.test(words) || end === null || NUMBERED.test(text.slice(index - 12, index))) continue;
    found.push({ kind: 'figure', start: index, end });
  }
  return found;
}

/** The end of the noun that is counted, or null where a number counts nothing. */
function endOfCounted(reading: Reading, first: number, end: number): number | null {
  const { tokens, tags, sentenceOf } = reading;
  if (first < 0) return null;
  let at = first;
  while ((tokens[at]?.end ?? Infinity) <= end) at++;
  let noun = -1;
  for (let i = at; i < at + COUNTED && sentenceOf[i] === sentenceOf[first]; i++) {
    const tag = tags[i];
    if (tag === 'N') noun = i;
    else if (noun >= 0 || (tag !== 'J' && tag !== 'P' && tag !== 'M')) break;
  }
  return noun < 0 ? null : (tokens[noun]?.end ?? null);
}

const NEXT_WORD = /^[ \u00a0](?:de )?\p{L}{3,}/u;

/** Elsewhere the next word is most likely what is counted. */
function endOfWord(text: string, end: number): number | null {
  const next = NEXT_WORD.exec(text.slice(end, end + 40));
  return next ? end + next[0].length : null;
}
