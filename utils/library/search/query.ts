import { termsIn } from './words.ts';

/** The names that may stand before a colon, each with a value of words. */
export const FIELDS = ['site', 'by', 'tag', 'said', 'lang'] as const;
export type Field = (typeof FIELDS)[number];

/** States that `is:` asks for. */
export const STATES = ['read', 'unread', 'favourite'] as const;
export type State = (typeof STATES)[number];

/** What a reader typed into the search field, taken apart. */
export interface Query {
  /** Terms that must all occur, in any order; typing may go on in the last one. */
  words: string[];
  /** Runs of terms that must stand side by side. */
  phrases: string[][];
  fields: Record<Field, string[]>;
  states: State[];
  /** The first day or month or year that counts: "2025-01". */
  after: string | null;
  /** The first that counts no more. */
  before: string | null;
  /** Filters whose value cannot be understood, as typed: "after:soon". They filter nothing. */
  faults: string[];
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** A piece of a query: `name:` before it, and marks around it, where there are. */
const PIECE = /(?:([\p{L}]+):)?(?:["“”„«]([^"“”«»]*)["“”»]?|(\S+))/gu;

/**
 * Reads a query: words, "phrases", and filters such as `site:post`, `said:"ada pike"`, `is:unread`,
 * `after:2025-01`. What stands before a colon and is no filter is words. A phrase that is not closed
 * yet goes on to the end, and a filter without a value yet filters nothing.
 */
export function parseQuery(text: string): Query {
  const query: Query = {
    words: [],
    phrases: [],
    fields: { site: [], by: [], tag: [], said: [], lang: [] },
    states: [],
    after: null,
    before: null,
    faults: [],
  };
  for (const piece of text.matchAll(PIECE)) {
    const [whole, name, phrase, bare] = piece;
    const value = (phrase ?? bare ?? '').trim();
    if (isLoneFilter(whole) || (name && addFilter(query, name.toLowerCase(), value))) continue;
    if (phrase === undefined || name) query.words.push(...termsIn(whole));
    else if (termsIn(phrase).length) query.phrases.push(termsIn(phrase));
  }
  return query;
}

/** Whether anything but filters is asked for, so that the texts have to be searched. */
export function hasWords({ words, phrases }: Query): boolean {
  return words.length > 0 || phrases.length > 0;
}

/** @returns false for a name that is no filter. */
function addFilter(query: Query, name: string, value: string): boolean {
  if (isOneOf(FIELDS, name)) {
    if (value) query.fields[name].push(value);
  } else if (name === 'is') {
    if (isOneOf(STATES, value)) query.states.push(value);
    else query.faults.push(`is:${value}`);
  } else if (name === 'after' || name === 'before') {
    if (DATE.test(value)) query[name] = value;
    else query.faults.push(`${name}:${value}`);
  } else return false;
  return true;
}

/** `site:` alone, its value still to be typed. */
function isLoneFilter(piece: string): boolean {
  return /^(site|by|tag|said|lang|is|after|before):$/i.test(piece);
}

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return (known as readonly string[]).includes(value);
}
