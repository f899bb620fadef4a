import type { Reading } from '../reading.ts';
import type { Scene } from '../speakers/scene.ts';
import { REPORTING } from '../text/reporting.ts';
import { type Clause, hasVerb, sentenceEnd, sentenceStart } from './clause.ts';
import type { Cue } from './cues.ts';

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
const TAGS = 'NPVXJRIDOTSMUC';
const CLAUSE_OPENERS =
  /^(?:than|if|when|because|while|although|though|whether|where|since|unless|as)$/;

/** The traits as the trees take them: numbers in a fixed order. */
export const cueFeatures = (...of: Parameters<typeof cueTraits>): number[] =>
  Object.values(cueTraits(...of));

/**
 * What speaks for and against a cue that brings in reported speech.
 * @param rate how often its word did in what was learned, 0 to 1.
 */
export function cueTraits(
  scene: Scene,
  cue: Cue,
  clause: Clause,
  rate: number,
): Record<string, number> {
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
  let verbs = 0;
  let reports = 0;
  let quoted = 0;
  for (let i = start; i < end; i++) {
    if (quotationOf[i] !== -1) quoted = 1;
    if (tags[i] === 'V') verbs++;
    if (i !== cue.token && REPORTING.has(tokens[i]?.lower ?? '') && tags[i] === 'V') reports++;
  }
  const traits: Record<string, number> = {
    rate,
    according: is(cue.kind === 'according'),
    inverted: is(cue.inverted),
    after: is(clause.side === 'after'),
    around: is(clause.side === 'around'),
    withVerb: is(clause.withVerb),
    reporting: is(REPORTING.has(word)),
    pastForm: is(word.endsWith('ed')),
    ing: is(word.endsWith('ing')),
    singular: is(/[^s]s$/.test(word)),
    modal: is(group.some((w) => /^(?:would|could|should|might|may|can|must|will|'ll|'d)$/.test(w))),
    negated: is(group.some((w) => /^(?:not|never|.*n't|no)$/.test(w))),
    perfect: is(group.some((w) => /^(?:has|have|had|'ve)$/.test(w))),
    passive: is(group.some((w) => /^(?:is|are|was|were|be|been|being)$/.test(w))),
    infinitive: is(group.includes('to')),
    subjectNone: is(!subject),
    subjectPronoun: is(/^(?:he|she)$/.test(subjectWord)),
    subjectThey: is(subjectWord === 'they'),
    subjectIt: is(/^(?:it|this|that|these|those|there)$/.test(subjectWord)),
    subjectFirst: is(/^(?:i|we|you|me|us)$/.test(subjectWord)),
    subjectWho: is(/^(?:who|which|whom)$/.test(subjectWord)),
    subjectPerson: is(kind === 'person' || heads[cue.subject] === 'person'),
    subjectBody: is(kind === 'body'),
    subjectSayer: is(heads[cue.subject] === 'sayer'),
    subjectName: is(!!names[cue.subject]),
    subjectPlural: is(/[^s]s$/.test(subjectWord)),
    subjectAway: subject ? Math.min(20, Math.abs(cue.first - subject.last)) : 20,
    subjectSpeaks: Math.min(3, scene.reportsBy[cue.subject] ?? 0),
    verbInClause: is(hasVerb(reading, clause.withVerb ? cue.last : clause.first, clause.last)),
    length: Math.min(50, clause.last - clause.first),
    fromStart: Math.min(40, cue.token - start),
    toEnd: Math.min(40, end - cue.token),
    verbs: Math.min(6, verbs),
    reports: Math.min(3, reports),
    quoted,
    secondVerb: is('VX'.includes(tagSecond)),
    participle: is(/(?:ed|wn|en|un|id|ld|nt|ht)$/.test(word)),
    subjectAdjacent: is(subject?.last === cue.first),
    subjectLeads: is(!!subject && subject.first === start),
    subjectAfterComma: is(tokens[(subject?.first ?? 0) - 1]?.text === ','),
    subjectAfterConjunction: is('SC'.includes(tags[(subject?.first ?? 0) - 1] ?? 'U')),
    subjectAfterPreposition: is(tags[(subject?.first ?? 0) - 1] === 'I'),
    subjectAfterOpener: is(CLAUSE_OPENERS.test(tokens[(subject?.first ?? 0) - 1]?.lower ?? '')),
    subjectAfterThat: is(tokens[(subject?.first ?? 0) - 1]?.lower === 'that'),
    subjectAfterVerb: is('VX'.includes(tags[(subject?.first ?? 0) - 1] ?? 'U')),
    subjectUnnamed: is(
      heads[cue.subject] === 'other' && !names[cue.subject] && subject?.kind === 'noun',
    ),
    verbsBefore: Math.min(4, verbsIn(reading, start, cue.first)),
    reportsBefore: Math.min(3, reportsIn(reading, start, cue.first)),
    thatBehind: is(tokens[clause.first - 1]?.lower === 'that'),
    opener: is(CLAUSE_OPENERS.test(tokens[clause.first]?.lower ?? '')),
    clauseSubject: is('OPD'.includes(tags[clause.first] ?? 'U')),
    group: cue.token - cue.first,
  };
  for (const w of AFTER) traits[`next ${w}`] = is(next === w);
  for (const w of PREVIOUS) traits[`before ${w}`] = is(before === w);
  for (const t of TAGS) traits[`tag ${t}`] = is(tagAfter === t);
  for (const t of TAGS) traits[`tag before ${t}`] = is(before !== '^' && tags[cue.first - 1] === t);
  return traits;
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
