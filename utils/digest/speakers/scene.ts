import type { Name } from '../people/names.ts';
import { type People, peopleOf } from '../people/people.ts';
import { type Phrase, phrasesOf } from '../people/phrases.ts';
import { resolvePronouns } from '../people/pronouns.ts';
import { isTime } from '../people/times.ts';
import { type HeadKind, headKind } from '../people/titles.ts';
import { isSingle } from '../quotes/marks.ts';
import type { Reading } from '../reading.ts';
import { REPORTING } from '../text/reporting.ts';
import { type PhraseMap, subjectBefore } from './clauses.ts';

/** A verb of saying in the writer's own words, and who its subject seems to be. */
export interface Report {
  /** Index of its token. */
  token: number;
  /** Index of the phrase, or -1. */
  subject: number;
  /** The subject stands after it: "said Tablada". */
  inverted: boolean;
}

/** What the speakers of a text are looked for in: its phrases, people and verbs of saying. */
export interface Scene extends People, PhraseMap {
  reading: Reading;
  phrases: Phrase[];
  /** What the head of each phrase names. */
  heads: HeadKind[];
  /** Whether a phrase can be a speaker at all: not a day, a sum or a thing within a quotation. */
  eligible: boolean[];
  reports: Report[];
  /** For each phrase, of how many reports it is the subject. */
  reportsBy: number[];
  /** For each sentence, the indexes of the people who stand out most as it begins. */
  leaders: number[][];
  /** For each sentence, the indexes of its phrases and of its reports. */
  phrasesIn: number[][];
  reportsIn: number[][];
  /** For each sentence, whether it holds a quotation. */
  quoted: boolean[];
  /** The article quotes with single marks: they are not only for what is quoted within a quote. */
  singlesAreQuotes: boolean;
}

export function sceneOf(reading: Reading): Scene {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = reading;
  const phrases = phrasesOf(reading);
  const people = peopleOf(reading, phrases);
  const at = new Int32Array(tokens.length).fill(-1);
  phrases.forEach((phrase, index) => {
    at.fill(index, phrase.first, phrase.last);
  });
  const heads = phrases.map((phrase, i) =>
    people.names[i] ? 'other' : headKind(tokens[phrase.head]?.lower ?? ''),
  );
  const human = phrases.map((_, i) => heads[i] === 'person' || isHuman(people.names[i]));
  const eligible = phrases.map(
    (phrase) =>
      phrase.quotation === -1 &&
      !isTime(tokens[phrase.head]?.lower ?? '') &&
      tags[phrase.head] !== 'M',
  );
  const map = { at, human };
  const reports: Report[] = [];
  tokens.forEach((token, i) => {
    if (quotationOf[i] !== -1 || !REPORTING.has(token.lower) || !'VX'.includes(tags[i] ?? 'U'))
      return;
    const after = phrases[at[i + 1] ?? -1];
    const leads = isClosedQuote(reading, i - 1) || isClosedQuote(reading, i - 2);
    const inverted = leads && after !== undefined && after.first === i + 1;
    const subject = inverted ? (at[i + 1] ?? -1) : subjectBefore(reading, phrases, map, i);
    reports.push({ token: i, subject, inverted });
  });
  const reportsBy = phrases.map(() => 0);
  for (const { subject } of reports)
    if (subject >= 0) reportsBy[subject] = (reportsBy[subject] ?? 0) + 1;
  const leaders = resolvePronouns(
    reading,
    phrases,
    people.people,
    people.personOf,
    reportsBy.map(Boolean),
  );
  const phrasesIn: number[][] = sentences.map(() => []);
  phrases.forEach((phrase, i) => {
    phrasesIn[phrase.sentence]?.push(i);
  });
  const quoted = sentences.map(() => false);
  quotationOf.forEach((quotation, token) => {
    if (quotation !== -1) quoted[sentenceOf[token] ?? -1] = true;
  });
  const reportsIn: number[][] = sentences.map(() => []);
  reports.forEach(({ token }, i) => {
    reportsIn[sentenceOf[token] ?? -1]?.push(i);
  });
  return {
    ...people,
    ...map,
    reading,
    phrases,
    heads,
    eligible,
    reports,
    reportsBy,
    leaders,
    phrasesIn,
    reportsIn,
    quoted,
    singlesAreQuotes: singlesAreQuotes(reading),
  };
}

const isHuman = (name: Name | null | undefined) =>
  !!name && (name.kind === 'person' || (name.kind === 'unknown' && name.words.length > 1));

/** Two apostrophes that open a quotation as double marks do: ''A 'B' C,'' she said. */
const DOUBLED = /(?:^|\s)''(?=[\p{L}\p{N}])/u;

function singlesAreQuotes({ text, quotations }: Reading): boolean {
  if (DOUBLED.test(text)) return false;
  const outer = quotations.filter(({ depth }) => depth === 0);
  const single = outer.filter((quotation) => isSingle(text, quotation)).length;
  return single * 2 > outer.length;
}

function isClosedQuote({ quotationOf, sentenceOf }: Reading, i: number): boolean {
  return quotationOf[i] !== -1 && quotationOf[i + 1] === -1 && sentenceOf[i] === sentenceOf[i + 1];
}
