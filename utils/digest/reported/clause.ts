import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from '../speakers/scene.ts';
import { REPORTING } from '../text/reporting.ts';
import { lastOf, opensQuotation } from './clause-end.ts';
import verbs from './cue-verbs.json' with { type: 'json' };
import { isSaying } from './cue-word.ts';
import type { Cue } from './cues.ts';
import { hasVerb, sentenceEnd, sentenceStart } from './stretch.ts';

/** Where what is reported stands: tokens from `first` up to `last`. */
export interface Clause {
  first: number;
  last: number;
  /** On which side of its cue: behind it, before it, or on both sides of it. */
  side: 'after' | 'before' | 'around';
  /** The clause is given with its verb, since alone it would say something else: "denied that …". */
  withVerb: boolean;
}

/** Verbs that report without a stance: what follows "that" can stand alone as what was said. */
const NEUTRAL: ReadonlySet<string> = new Set(verbs.neutral.split(' '));
/** These are followed by whom it is said to. */
const ADDRESSING: ReadonlySet<string> = new Set(verbs.addressing.split(' '));
const NEGATION = /^(?:not|never|.*n't|neither|nor|no)$/;
/** How far behind its verb a "that" can stand: "said in an interview with the paper on Friday that". */
const FURTHEST_THAT = 14;

const APOSTROPHE = /^['’]$/;
/** Fewer say nothing by themselves: "rejected the charge". */
const LEAST_WORDS = 3;

/** The clause that a cue brings in, or null where there is none. */
export function clauseOf(scene: Scene, cue: Cue): Clause | null {
  const { reading } = scene;
  const start = sentenceStart(reading, cue.token);
  const end = sentenceEnd(reading, cue.token);
  const clause =
    cue.kind === 'according'
      ? besideAccording(scene, cue, start, end)
      : cue.kind === 'noun'
        ? behindNoun(scene, cue, end)
        : besideVerb(scene, cue, start, end);
  if (!clause || clause.last - clause.first < LEAST_WORDS) return null;
  return onlyLeadsIn(reading, cue, clause) ? null : clause;
}

/** "said in a video on Monday: “…”": when, where and to whom, but not what. */
function onlyLeadsIn(reading: Reading, cue: Cue, { last, withVerb }: Clause): boolean {
  const quoted = /^[,:]$/.test(reading.tokens[last]?.text ?? '') ? last + 1 : last;
  return withVerb && opensQuotation(reading, quoted) && !hasVerb(reading, cue.last, last);
}

export function spanOf({ tokens }: Reading, { first, last }: Clause): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** "According to X, A." · "A, according to X." · "A, according to X, B." */
function besideAccording(scene: Scene, cue: Cue, start: number, end: number): Clause | null {
  const { reading, phrases } = scene;
  const { tokens } = reading;
  const named = phrases[cue.subject]?.last ?? cue.last;
  if (cue.first <= start + 1) {
    const comma = nextComma(reading, named, end);
    return comma < 0 ? null : { first: comma + 1, last: end, side: 'after', withVerb: false };
  }
  const comma = nextComma(reading, named, end);
  const last = tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first;
  const goesOn =
    comma >= 0 && tokens[cue.first - 1]?.text === ',' && hasVerb(reading, comma + 1, end);
  return goesOn
    ? { first: start, last: end, side: 'around', withVerb: false }
    : { first: start, last, side: 'before', withVerb: false };
}

function besideVerb(scene: Scene, cue: Cue, start: number, end: number): Clause | null {
  const { reading, phrases } = scene;
  const { tokens } = reading;
  const subject = phrases[cue.subject];
  const lead = Math.min(cue.first, subject?.first ?? cue.first);
  const behind = Math.max(cue.last, subject?.last ?? cue.last);
  let comma = lead - 1;
  // ''A,'' she said: apostrophes that stand for marks are none of what is said.
  while (APOSTROPHE.test(tokens[comma]?.text ?? '')) comma--;
  const follows =
    (REPORTING.has(cue.word) || isSaying(cue.word)) &&
    hasVerb(reading, start, Math.max(start, comma));
  if (subject && follows && lead > start + 2 && tokens[comma]?.text === ',') {
    let first = start;
    while (APOSTROPHE.test(tokens[first]?.text ?? '')) first++;
    // "A, she said." · "A, said the mayor on Friday." · "A, she said, B."
    const next = tokens[behind];
    if (behind >= end || cue.inverted || next?.text === ',' || isAside(reading, behind, end)) {
      const goesOn = next?.text === ',' && behind < end && hasVerb(reading, behind, end);
      return goesOn
        ? { first, last: end, side: 'around', withVerb: false }
        : { first, last: comma, side: 'before', withVerb: false };
    }
  }
  if (cue.inverted) return null;
  return behindVerb(scene, cue, end);
}

/**
 * "his promise to A is", "her claim that A was": with the noun, up to the verb that the noun is
 * the subject of.
 */
function behindNoun({ reading }: Scene, cue: Cue, end: number): Clause | null {
  const { tokens, tags } = reading;
  // A clause with "that" has a verb of its own first, what is promised a bare one.
  const opener = tokens[cue.last]?.lower;
  let own = opener === 'that' || opener === 'to' ? 1 : 0;
  let last = cue.last + 1;
  for (; last < end; last++) {
    const word = tokens[last]?.lower ?? '';
    if (/^[,;:—–()]$/.test(word) || opensQuotation(reading, last)) break;
    const isVerb = tags[last] === 'X' || (tags[last] === 'V' && !word.endsWith('ing'));
    if (!isVerb || 'XVRT'.includes(tags[last - 1] ?? 'U')) continue;
    if (own-- <= 0 && !/^(?:who|which|that|and|or)$/.test(tokens[last - 1]?.lower ?? '')) break;
  }
  return { first: cue.token, last, side: 'after', withVerb: true };
}

/** When, where and to whom it is said: "on Friday", "in a statement to the paper". */
function isAside(reading: Reading, first: number, last: number): boolean {
  const { tokens, tags } = reading;
  const opens = tags[first] === 'I' || isTimeWord(tokens[first]?.lower ?? '');
  return opens && !hasVerb(reading, first, last);
}

function behindVerb(scene: Scene, cue: Cue, end: number): Clause | null {
  const { reading } = scene;
  const { tokens } = reading;
  const word = tokens[cue.token]?.lower ?? '';
  const that = thatBehind(scene, cue, end);
  const last = lastOf(scene, cue, that, end);
  let first = that >= 0 ? that + 1 : cue.last;
  if (that < 0) {
    if (ADDRESSING.has(word)) first = scene.phrases[scene.at[first] ?? -1]?.last ?? first;
    while (first < last && (isTimeWord(tokens[first]?.lower ?? '') || tokens[first]?.text === ','))
      first++;
    if (tokens[first]?.lower === 'that') first++;
  }
  const negated = tokens.slice(cue.first, cue.token).some(({ lower }) => NEGATION.test(lower));
  // "wrote to the court to point out that": what is said begins with no preposition.
  const opens = that >= 0 || !'IT'.includes(reading.tags[first] ?? 'U');
  const neutral = NEUTRAL.has(word) && !negated && opens && hasVerb(reading, first, last);
  return neutral
    ? { first, last, side: 'after', withVerb: false }
    : {
        first: negated || reading.tags[cue.token] === 'J' ? cue.first : cue.token,
        last,
        side: 'after',
        withVerb: true,
      };
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|earlier|later|recently|then|also|again)$/;
const isTimeWord = (word: string) => TIME.test(word);

/** The "that" of a verb, past where, when and to whom it is said; a verb in between has its own. */
function thatBehind({ reading }: Scene, cue: Cue, last: number): number {
  const { tokens, tags } = reading;
  for (let i = cue.last; i < Math.min(last, cue.last + FURTHEST_THAT); i++) {
    if (tokens[i]?.lower === 'that') return i;
    if (tags[i] === 'V' || tags[i] === 'X' || tags[i] === 'O') return -1;
  }
  return -1;
}

function nextComma({ tokens, quotationOf }: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.text === ',' && quotationOf[i] === -1) return i;
  return -1;
}
