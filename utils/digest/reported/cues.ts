import type { Reading } from '../reading.ts';
import type { Scene } from '../speakers/scene.ts';
import { isCapitalised } from '../text/tokens.ts';
import { NOUN, ownerOfNoun, verbWord } from './cue-word.ts';
import { hasVerb, sentenceStart } from './stretch.ts';
import { subjectOf } from './subject.ts';

/** A word that may bring in what someone says or thinks without quotation marks. */
export interface Cue {
  /** Index of its token: the verb or adjective, the noun, or "according" or "per". */
  token: number;
  /** Index of the first token of its verb group: "has" in "has not said". */
  first: number;
  /** Past its last token, its particle included: "according to". */
  last: number;
  kind: 'verb' | 'according' | 'noun';
  /** What the rates know it by. */
  word: string;
  /** Index of the phrase for who says it, or -1. */
  subject: number;
  /** The subject stands after it: "said Tablada", "according to Tablada". */
  inverted: boolean;
}

/**
 * Finds every verb that may be a cue, nouns of saying with their owner, and "according to" and
 * "per" before a name.
 * @param from index of the first token that is looked at; `to` is past the last.
 */
export function cuesIn(
  scene: Scene,
  isCueVerb: (word: string) => boolean,
  from = 0,
  to = scene.reading.tokens.length,
): Cue[] {
  const { reading } = scene;
  const { tokens, tags, quotationOf, sentenceOf } = reading;
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    // Within a sentence a capital is a heading's or a name's.
    const inHeading = token && isCapitalised(token) && sentenceOf[i - 1] === sentenceOf[i];
    if (!token || quotationOf[i] !== -1 || inHeading) continue;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to')
      cues.push(accordingTo(scene, i, 2));
    else if (token.lower === 'per' && tags[i] === 'I' && isNamed(scene, i + 1))
      cues.push(accordingTo(scene, i, 1));
    else if (tags[i] === 'N') {
      const word = token.lower + NOUN;
      const subject = isCueVerb(word) ? ownerOfNoun(scene, i) : -1;
      if (subject >= 0)
        cues.push({
          ...{ token: i, first: i, last: i + 1, kind: 'noun', word, subject, inverted: false },
        });
    } else if (isVerbal(scene, i)) {
      const word = verbWord(scene, i);
      if (isCueVerb(word)) cues.push(verb(scene, i, word));
    }
  }
  return cues;
}

/** A verb, or an adjective that says what someone thinks: "is confident that". */
function isVerbal({ reading: { tags, sentenceOf } }: Scene, i: number): boolean {
  if (tags[i] !== 'J') return tags[i] === 'V';
  const before = tags[i - 1] === 'R' || tags[i - 1] === 'T' ? i - 2 : i - 1;
  return (
    tags[before] === 'X' &&
    sentenceOf[before] === sentenceOf[i] &&
    'IST'.includes(tags[i + 1] ?? 'U')
  );
}

/** "per Tablada", but neither "per day" nor "per capita". */
function isNamed({ at, names }: Scene, token: number): boolean {
  return !!names[at[token] ?? -1];
}

function accordingTo({ at }: Scene, token: number, length: number): Cue {
  const last = token + length;
  const subject = at[last] ?? -1;
  return {
    ...{ token, first: token, last, subject },
    kind: 'according',
    word: 'according',
    inverted: true,
  };
}

function verb(scene: Scene, token: number, word: string): Cue {
  const { reading, phrases, at } = scene;
  const { tokens, sentenceOf, quotationOf } = reading;
  const after = phrases[at[token + 1] ?? -1];
  const sign = sentenceOf[token - 1] === sentenceOf[token] ? tokens[token - 1]?.text : undefined;
  const leads =
    !word.endsWith('ing') &&
    // "Jane Doe, a teacher, said pupils of hers …": no clause has gone before.
    ((sign === ',' && hasVerb(reading, sentenceStart(reading, token), token)) ||
      // “A,” said Tablada
      (sign !== undefined && (quotationOf[token - 1] !== -1 || sign === "'" || sign === '’')));
  const inverted = leads && after?.first === token + 1 && endsClause(reading, after.last);
  const first = groupStart(reading, token);
  const subject = inverted ? (at[token + 1] ?? -1) : subjectOf(scene, token, first);
  return {
    token,
    first,
    last: token + 1,
    kind: 'verb',
    word,
    subject,
    inverted,
  };
}

/** Whether a clause can end before a token: at a comma, a preposition or the sentence's end. */
function endsClause({ tokens, tags, sentenceOf }: Reading, i: number): boolean {
  return sentenceOf[i] !== sentenceOf[i - 1] || tokens[i]?.kind === 'mark' || tags[i] === 'I';
}

/** The first of the auxiliaries, adverbs and negations right before a verb. */
function groupStart({ tags, sentenceOf, quotationOf }: Reading, verb: number): number {
  let first = verb;
  while (
    sentenceOf[first - 1] === sentenceOf[verb] &&
    quotationOf[first - 1] === -1 &&
    'XRT'.includes(tags[first - 1] ?? 'U')
  )
    first--;
  return first;
}
