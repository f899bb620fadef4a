import type { Reading } from '../reading.ts';
import type { Scene } from '../speakers/scene.ts';
import { REPORTING } from '../text/reporting.ts';
import type { Clause } from './clause.ts';
import { BY_NOUN, isNounOfSaying, isSaying } from './cue-word.ts';
import type { Cue } from './cues.ts';
import type { CueRate } from './rates.ts';
import { hasVerb, sentenceEnd, sentenceStart } from './stretch.ts';

const is = (test: boolean) => (test ? 1 : 0);
const AFTER = [
  'that',
  'to',
  'of',
  'for',
  'about',
  'on',
  'as',
  'with',
  'in',
  'by',
  'whether',
  'how',
  'what',
  ':',
  ',',
];
const PREVIOUS = ['to', 'by', 'who', 'which', 'that', 'and', ',', 'it', 'as', 'than', 'of', 'for'];
const TAGS = [...'NPVXJRIDOTSMUC'];
const MODAL = /^(?:would|will|should|could|must|'ll|'d)$/;
const CLAUSE_OPENERS =
  /^(?:than|if|when|because|while|although|though|whether|where|since|unless|as)$/;

/**
 * What speaks for and against a cue that brings in reported speech, as the trees take it: numbers in
 * a fixed order. They have no names, which the popup would have to load.
 * @param rate how often its word did in what was learned, with what is behind it; alone; and in all
 * its forms: each 0 to 1.
 */
export function cueFeatures(scene: Scene, cue: Cue, clause: Clause, rate: CueRate): number[] {
  const { reading, phrases, heads, names, people, personOf } = scene;
  const { tokens, tags, sentenceOf, quotationOf } = reading;
  const word = tokens[cue.token]?.lower ?? '';
  const subject = phrases[cue.subject];
  const subjectWord = tokens[subject?.head ?? -1]?.lower ?? '';
  const kind = people[personOf[cue.subject] ?? -1]?.kind;
  const start = sentenceStart(reading, cue.token);
  const end = sentenceEnd(reading, cue.token);
  const group = tokens.slice(cue.first, cue.token).map(({ lower }) => lower);
  const next = tokens[cue.last]?.lower ?? '';
  const before =
    sentenceOf[cue.first - 1] === sentenceOf[cue.token]
      ? (tokens[cue.first - 1]?.lower ?? '')
      : '^';
  const tagAfter = sentenceOf[cue.last] === sentenceOf[cue.token] ? (tags[cue.last] ?? 'U') : 'U';
  const tagSecond =
    sentenceOf[cue.last + 1] === sentenceOf[cue.token] ? (tags[cue.last + 1] ?? 'U') : 'U';
  const opens = 'DNPJOM'.includes(tagAfter) ? cue.last : cue.last + 1;
  const objectAt = sentenceOf[opens] === sentenceOf[cue.token] ? (scene.at[opens] ?? -1) : -1;
  const object = phrases[objectAt];
  let verbs = 0;
  let reports = 0;
  let quoted = 0;
  for (let i = start; i < end; i++) {
    if (quotationOf[i] !== -1) quoted = 1;
    if (tags[i] === 'V') verbs++;
    if (i !== cue.token && REPORTING.has(tokens[i]?.lower ?? '') && tags[i] === 'V') reports++;
  }
  return [
    rate.pair,
    rate.alone,
    rate.stem,
    ...aroundTraits(scene, cue, clause),
    is(cue.kind === 'according'),
    is(cue.inverted),
    is(clause.side === 'after'),
    is(clause.side === 'around'),
    is(clause.withVerb),
    is(REPORTING.has(word)),
    is(word.endsWith('ed')),
    is(word.endsWith('ing')),
    is(/[^s]s$/.test(word)),
    is(group.some((w) => /^(?:would|could|should|might|may|can|must|will|'ll|'d)$/.test(w))),
    is(group.some((w) => /^(?:not|never|.*n't|no)$/.test(w))),
    is(group.some((w) => /^(?:has|have|had|'ve)$/.test(w))),
    is(group.some((w) => /^(?:is|are|was|were|be|been|being)$/.test(w))),
    is(group.includes('to')),
    is(!subject),
    is(/^(?:he|she)$/.test(subjectWord)),
    is(subjectWord === 'they'),
    is(/^(?:it|this|that|these|those|there)$/.test(subjectWord)),
    is(/^(?:i|we|you|me|us)$/.test(subjectWord)),
    is(/^(?:who|which|whom)$/.test(subjectWord)),
    is(kind === 'person' || heads[cue.subject] === 'person'),
    is(kind === 'body'),
    is(heads[cue.subject] === 'sayer'),
    is(!!names[cue.subject]),
    is(/[^s]s$/.test(subjectWord)),
    subject ? Math.min(20, Math.abs(cue.first - subject.last)) : 20,
    Math.min(3, scene.reportsBy[cue.subject] ?? 0),
    is(hasVerb(reading, clause.withVerb ? cue.last : clause.first, clause.last)),
    Math.min(50, clause.last - clause.first),
    Math.min(40, cue.token - start),
    Math.min(40, end - cue.token),
    Math.min(6, verbs),
    Math.min(3, reports),
    quoted,
    is('VX'.includes(tagSecond)),
    is(/(?:ed|wn|en|un|id|ld|nt|ht)$/.test(word)),
    is(subject?.last === cue.first),
    is(!!subject && subject.first === start),
    is(tokens[(subject?.first ?? 0) - 1]?.text === ','),
    is('SC'.includes(tags[(subject?.first ?? 0) - 1] ?? 'U')),
    is(tags[(subject?.first ?? 0) - 1] === 'I'),
    is(CLAUSE_OPENERS.test(tokens[(subject?.first ?? 0) - 1]?.lower ?? '')),
    is(tokens[(subject?.first ?? 0) - 1]?.lower === 'that'),
    is('VX'.includes(tags[(subject?.first ?? 0) - 1] ?? 'U')),
    is(heads[cue.subject] === 'other' && !names[cue.subject] && subject?.kind === 'noun'),
    Math.min(4, verbsIn(reading, start, cue.first)),
    Math.min(3, reportsIn(reading, start, cue.first)),
    is(tokens[clause.first - 1]?.lower === 'that'),
    is(CLAUSE_OPENERS.test(tokens[clause.first]?.lower ?? '')),
    is('OPD'.includes(tags[clause.first] ?? 'U')),
    cue.token - cue.first,
    is(tags[cue.token] === 'J'),
    // What it is said of: a clause's subject, or a thing that is done something to.
    is(object !== undefined && object.kind === 'pronoun'),
    is(!!names[objectAt]),
    is(heads[objectAt] === 'person'),
    is(heads[objectAt] === 'sayer'),
    is(object !== undefined && 'VX'.includes(tags[object.last] ?? 'U')),
    object ? object.last - object.first : 0,
    is(tokens[object?.first ?? -1]?.lower === 'the'),
    is(/^an?$/.test(tokens[object?.first ?? -1]?.lower ?? '')),
    is(tokens[object?.last ?? -1]?.lower === 'to'),
    is(tokens[object?.last ?? -1]?.lower === 'of'),
    is(tokens[object?.last ?? -1]?.lower === 'for'),
    is(tokens[object?.last ?? -1]?.lower === 'as'),
    ...AFTER.map((w) => is(next === w)),
    ...PREVIOUS.map((w) => is(before === w)),
    ...TAGS.map((tag) => is(tagAfter === tag)),
    ...TAGS.map((tag) => is(before !== '^' && tags[cue.first - 1] === tag)),
  ];
}

/** What is said elsewhere in the article, and what the clause itself is like. */
function aroundTraits(scene: Scene, cue: Cue, clause: Clause): number[] {
  const { reading, phrases, people, personOf, quoted, reports, reportsIn, reportsBy } = scene;
  const { tokens, tags, sentenceOf, sentences, quotationOf } = reading;
  const subject = phrases[cue.subject];
  const index = personOf[cue.subject] ?? -1;
  const person = people[index];
  const sentence = sentenceOf[cue.token] ?? 0;
  const before = reportsIn[sentence - 1] ?? [];
  const said = person?.phrases.reduce((sum, phrase) => sum + (reportsBy[phrase] ?? 0), 0) ?? 0;
  let modal = 0;
  let verbs = 0;
  let within = 0;
  for (let i = clause.first; i < clause.last; i++) {
    if (quotationOf[i] !== -1) within++;
    if (i === cue.token) continue;
    if (MODAL.test(tokens[i]?.lower ?? '')) modal = 1;
    if ('VX'.includes(tags[i] ?? 'U')) verbs++;
  }
  const first = clause.withVerb ? cue.last : clause.first;
  const object = phrases[scene.at[cue.last] ?? -1];
  return [
    is(cue.kind === 'noun'),
    is(isSaying(cue.word)),
    is(cue.word.endsWith(BY_NOUN)),
    is(isNounOfSaying(tokens[object?.head ?? -1]?.lower ?? '')),
    Math.min(10, said),
    Math.min(10, person?.phrases.length ?? 0),
    is(sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph),
    is(quoted[sentence - 1] === true),
    is(quoted[sentence + 1] === true),
    before.length,
    is(index >= 0 && before.some((at) => personOf[reports[at]?.subject ?? -1] === index)),
    modal,
    Math.min(5, verbs),
    within / Math.max(1, clause.last - clause.first),
    is(tokens[first]?.lower === 'to'),
    ...TAGS.map((tag) => is(tags[first + 1] === tag)),
    subject ? Math.min(8, subject.last - subject.first) : 0,
    sentence / Math.max(1, sentences.length),
  ];
}

function verbsIn({ tags, quotationOf }: Reading, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tags[i] === 'V' && quotationOf[i] === -1) count++;
  return count;
}

function reportsIn({ tokens, tags }: Reading, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++)
    if (tags[i] === 'V' && REPORTING.has(tokens[i]?.lower ?? '')) count++;
  return count;
}
