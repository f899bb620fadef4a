import type { Span } from '../../span.ts';
import type { Quotation } from '../quotes/quotations.ts';
import {
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  BEFORE_ORDINALS,
  MAY_END,
  MONTHS,
  STARTERS,
} from './abbreviations.ts';
import { trimSpan } from './paragraphs.ts';
import { REPORTING } from './reporting.ts';

export interface Sentence extends Span {
  /** Index of the paragraph. */
  paragraph: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits paragraphs into sentences. `Intl.Segmenter` proposes the breaks; those after an
 * abbreviation, an initial or an ordinal, inside a quotation or brackets, and before a trailing
 * attribution ("Really?" she asked) are taken back. A long quotation is one sentence with what introduces it.
 */
export function sentencesOf(text: string, paragraphs: Span[], quotations: Quotation[]): Sentence[] {
  const sentences: Sentence[] = [];
  let quotation = 0;
  paragraphs.forEach((paragraph, index) => {
    while ((quotations[quotation]?.paragraph ?? index) < index) quotation++;
    const own: Quotation[] = [];
    while (quotations[quotation]?.paragraph === index) {
      const next = quotations[quotation++];
      if (next) own.push(next);
    }
    sentences.push(...split(text, paragraph, own).map((span) => ({ ...span, paragraph: index })));
  });
  return sentences;
}

function split(text: string, paragraph: Span, quotations: Quotation[]): Span[] {
  const sentences: Span[] = [];
  let { start } = paragraph;
  let end = start;
  const outer = quotations.filter(({ depth, closed }) => depth === 0 && closed);
  let near = 0;
  let brackets = 0;
  for (const segment of segmentsOf(text.slice(paragraph.start, paragraph.end))) {
    end += segment.length;
    brackets = Math.max(0, brackets + depthOf(segment));
    while (near < outer.length && (outer[near]?.to ?? 0) <= end) near++;
    const inside = (outer[near]?.from ?? end) < end;
    if (end < paragraph.end) {
      if (inside || isOpenBracket(brackets, end - start)) continue;
      const before = text.slice(Math.max(start, end - NEAR), end).trim();
      if (!isBreak(before, text.slice(end, Math.min(end + NEAR, paragraph.end)))) continue;
    }
    const sentence = trimSpan(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
    brackets = 0;
  }
  return sentences;
}

/** As much around a break as tells whether it is one. */
const NEAR = 60;

/** After an ellipsis, which need not end a sentence, and before a small letter that begins a name: "iPhone". */
const MISSED =
  /(?<=[^\s.…]…["”’»]?\s)(?=["“«]?\p{Lu}(?!['’]|\s))|(?<=[\p{L}\p{N}][.!?]["”’»]?\s)(?=\p{Ll}\p{Lu}\p{L})/gu;

/** The pieces between all places where a sentence may end. */
function segmentsOf(paragraph: string): string[] {
  return [...segmenter.segment(paragraph)].flatMap(({ segment }) => segment.split(MISSED));
}

/** Brackets that were opened and not closed; one that never closes must not swallow a paragraph. */
const isOpenBracket = (depth: number, length: number) => depth > 0 && length < 400;

function depthOf(segment: string): number {
  let depth = 0;
  for (const character of segment) {
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
  }
  return depth;
}

const LAST_WORD = /(?<![\p{L}\p{N}])([\p{L}.]+?)\.$/u;
const FIRST_WORD =
  /^[^\p{L}\p{N}]{0,3}([\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}(?:\.\p{L}(?![\p{L}\p{N}])\.?)*)(?<stop>\.?)/u;
const INITIAL = /^(?:\p{Lu}\.)?\p{Lu}$/u;
const CLOSED_QUOTE = /[?!…,—–-]["”’'»›」]+$/;
const ZONE = /^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|IST|AEST|local|\p{L}+day)$/u;
/** "1." before an item of a list. */
const ITEM = /^\p{N}{1,2}\.$/u;
const ORDINAL = /(?<!\p{L})(?<!(?<!\p{L})I )(\p{L}+) \d{1,2}\.$/u;
const NUMBER = /^(?:\p{N}|[IVX]{2,}$)/u;

/** Whether a sentence ends between `before` and `after`, where the segmenter says so. */
function isBreak(before: string, after: string): boolean {
  const first = FIRST_WORD.exec(after);
  const next = first?.[1] ?? '';
  if (!next) return !/^["”’'»›)\]]/.test(after);
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
  if (CLOSED_QUOTE.test(before)) return !isAttribution(after);
  if (ITEM.test(before) || isOrdinal(before, next)) return false;
  const last = LAST_WORD.exec(before)?.[1];
  if (!last) return true;
  const word = last.toLowerCase();
  const letter = /^\p{L}$/u.test(next) && first?.groups?.stop === '.';
  if (letter && /^\p{L}$/u.test(last)) return false;
  const starts = !letter && STARTERS.has(next.toLowerCase());
  if (BEFORE_NUMBERS.has(word) && NUMBER.test(next)) return false;
  if (word === 'a.m' || word === 'p.m') return !ZONE.test(next);
  if (MAY_END.has(word)) return starts || (/^(?:inc|co|etc)$/.test(word) && /^["“]/.test(after));
  if (BEFORE_NAMES.has(word)) return false;
  return !INITIAL.test(last) || isPronoun(before) || starts;
}

/** "Neither he nor I."; not the initial of "B. I. Case". */
const isPronoun = (before: string) => /(?<!\p{Lu}\.) I\.$/u.test(before);

/** German and its neighbours write an ordinal with a stop: "am 10. Juli", "der 3. Senat". */
function isOrdinal(before: string, next: string): boolean {
  const word = ORDINAL.exec(before)?.[1];
  if (word === undefined || STARTERS.has(next.toLowerCase())) return false;
  return MONTHS.has(next.toLowerCase()) || BEFORE_ORDINALS.has(word.toLowerCase());
}

const SUBJECT =
  /^(?:(?:he|she|they|it|i|we|who|the \p{L}+|an? \p{L}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}),? )(\p{Ll}+)/u;
const VERB_FIRST = /^(\p{L}+) /u;

/** Whether the words after a closed quotation say who spoke: "Trump asked." */
function isAttribution(after: string): boolean {
  const verb = SUBJECT.exec(after)?.[1] ?? VERB_FIRST.exec(after)?.[1];
  return verb !== undefined && REPORTING.has(verb.toLowerCase());
}
