import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';
import type { Tag } from '../text/tagger.ts';
import { isWhen, opensTime } from './times.ts';
import { BODY_WORDS, TITLES } from './titles.ts';

/** A noun phrase without what hangs on it, or a pronoun. Numbers are indexes of tokens. */
export interface Phrase extends Span {
  kind: 'pronoun' | 'name' | 'noun';
  first: number;
  /** Past its last token. */
  last: number;
  /** The token that says what it is: the last noun. */
  head: number;
  sentence: number;
  /** Index of the outermost quotation it stands in, or -1. */
  quotation: number;
}

const PRONOUNS = new Set('he she they it we i who him her them you'.split(' '));
/** Words that stand for a person or people without a noun. */
const ALONE = new Set(
  'one another some many others both most several few everyone somebody someone nobody neither those none all'.split(
    ' ',
  ),
);
const POSSESSIVE = new Set('his her its their our my your whose'.split(' '));
const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['J', 'N', 'P', 'M']);

/** The noun phrases and pronouns of a text, in order; those before a possessive ’s count too. */
export function phrasesOf(reading: Reading): Phrase[] {
  const { tokens, tags, sentenceOf, quotationOf, text } = reading;
  const phrases: Phrase[] = [];
  const add = (kind: Phrase['kind'], first: number, last: number, head: number) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? 0;
    if (start < end && text.slice(start, end))
      phrases.push({
        ...{ kind, first, last, head, start, end },
        sentence: sentenceOf[first] ?? -1,
        quotation: quotationOf[first] ?? -1,
      });
  };
  let i = 0;
  while (i < tokens.length) {
    const word = tokens[i]?.lower ?? '';
    const next = nounPhraseEnd(reading, i);
    if (next.last > i) {
      for (const part of next.possessors) add(kindOf(tags[part - 1]), i, part, part - 1);
      const whole = withOf(reading, next);
      add(kindOf(tags[next.head]), i, whole.last, whole.head);
      i = whole.last;
    } else {
      if (PRONOUNS.has(word)) add('pronoun', i, i + 1, i);
      else if (ALONE.has(word)) add('noun', i, i + 1, i);
      i++;
    }
  }
  return phrases;
}

const kindOf = (tag: Tag | undefined) => (tag === 'P' ? 'name' : 'noun');

/**
 * "the University" with "of North Carolina": a body's name goes on after "of", and so does the
 * title before a name, "Secretary of State Jane Doe".
 */
function withOf(reading: Reading, { last, head }: { last: number; head: number }) {
  const { tokens, tags } = reading;
  if (
    tags[head] !== 'P' ||
    tokens[last]?.lower !== 'of' ||
    !(BODY_WORDS.has(tokens[head]?.lower ?? '') || TITLES.has(tokens[head]?.lower ?? ''))
  )
    return { last, head };
  const rest = nounPhraseEnd(reading, last + 1);
  const named = rest.last > last + 1 && tags[rest.head] === 'P' && !rest.possessors.length;
  // "Secretary of State" alone names nobody; "State Jane Doe" does.
  const fits = BODY_WORDS.has(tokens[head]?.lower ?? '') || rest.last > last + 3;
  return named && fits ? rest : { last, head };
}

/** Where a noun phrase that begins at a token ends, or the token itself where none does. */
function nounPhraseEnd(reading: Reading, start: number) {
  const { tokens, tags, sentenceOf, quotationOf } = reading;
  let i = start;
  let head = -1;
  const possessors: number[] = [];
  const opens = tags[i] === 'D' || POSSESSIVE.has(tokens[i]?.lower ?? '');
  if (opens) i++;
  while (
    i < tokens.length &&
    sentenceOf[i] === sentenceOf[start] &&
    quotationOf[i] === quotationOf[start]
  ) {
    const tag = tags[i] ?? 'U';
    if (head >= 0 && tellsWhen(reading, start, head, i)) break;
    if (tag === 'N' || tag === 'P') head = i;
    else if (tag === 'T' && head === i - 1 && /^['’]s?$/.test(tokens[i]?.text ?? ''))
      possessors.push(i);
    else if (isPlain(reading, i, opens || i > start)) {
      // part of the phrase only if a noun follows
    } else break;
    i++;
  }
  if (head < 0) return { last: start, head: start, possessors: [] };
  return { last: head + 1, head, possessors: possessors.filter((part) => part < head) };
}

/** "His speech Tuesday", "Mr. Doe last week", but "Super Tuesday" and "the week last year". */
function tellsWhen({ tokens, tags }: Reading, start: number, head: number, i: number): boolean {
  const words = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''] as const;
  const isLong = i - start > 1 || tags[head] === 'N';
  return isLong && opensTime(...words) && !isWhen(tokens[head]?.lower ?? '');
}

/** Whether a token that is no noun may stand before one in a phrase. */
function isPlain({ tokens, tags }: Reading, i: number, within: boolean): boolean {
  const tag = tags[i] ?? 'U';
  if (INSIDE.has(tag)) return true;
  const nounNext = 'NPJ'.includes(tags[i + 1] ?? 'U');
  if (tag === 'R') return nounNext && within && tags[i + 1] === 'J';
  if (tag === 'V')
    return (
      within &&
      nounNext &&
      /(?:ing|ed)$/.test(tokens[i]?.lower ?? '') &&
      tags[i - 1] !== 'N' &&
      tags[i - 1] !== 'P'
    );
  return false;
}
