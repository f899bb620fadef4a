import type { Reading } from '../reading.ts';
import type { Scene } from '../speakers/scene.ts';
import { isCapitalised } from '../text/tokens.ts';
import { subjectOf } from './subject.ts';

/** A word that may bring in what someone says or thinks without quotation marks. */
export interface Cue {
  /** Index of its token: the verb or adjective, or "according" or "per". */
  token: number;
  /** Index of the first token of its verb group: "has" in "has not said". */
  first: number;
  /** Past its last token, its particle included: "according to". */
  last: number;
  kind: 'verb' | 'according';
  /** Index of the phrase for who says it, or -1. */
  subject: number;
  /** The subject stands after it: "said Tablada", "according to Tablada". */
  inverted: boolean;
}

/** Finds every verb that may be a cue, and "according to" and "per" before a name. */
export function cuesIn(scene: Scene, isCueVerb: (word: string) => boolean): Cue[] {
  const { reading } = scene;
  const { tokens, tags, quotationOf, sentenceOf } = reading;
  const cues: Cue[] = [];
  tokens.forEach((token, i) => {
    // Within a sentence a capital is a heading's or a name's.
    const inHeading = isCapitalised(token) && sentenceOf[i - 1] === sentenceOf[i];
    if (quotationOf[i] !== -1 || inHeading) return;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to')
      cues.push(accordingTo(scene, i, 2));
    else if (token.lower === 'per' && tags[i] === 'I' && isNamed(scene, i + 1))
      cues.push(accordingTo(scene, i, 1));
    else if (isVerbal(scene, i) && isCueVerb(token.lower)) cues.push(verb(scene, i));
  });
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
  return { token, first: token, last, kind: 'according', subject: at[last] ?? -1, inverted: true };
}

function verb(scene: Scene, token: number): Cue {
  const { reading, phrases, at } = scene;
  const { tokens, sentenceOf } = reading;
  const after = phrases[at[token + 1] ?? -1];
  const leads = tokens[token - 1]?.text === ',' && sentenceOf[token - 1] === sentenceOf[token];
  const inverted = leads && after?.first === token + 1 && endsClause(reading, after.last);
  const first = groupStart(reading, token);
  const subject = inverted ? (at[token + 1] ?? -1) : subjectOf(scene, token, first);
  return {
    token,
    first,
    last: token + 1,
    kind: 'verb',
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
