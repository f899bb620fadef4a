import type { Reading } from '../reading.ts';
import { subjectBefore } from '../speakers/clauses.ts';
import type { Scene } from '../speakers/scene.ts';
import { REPORTING } from '../text/reporting.ts';

/**
 * Who a verb is said of, that of verbs without a subject of their own too: ", saying", "before
 * explaining", "refused to say", "the report, which says". By place, without a parse.
 * @param first index of the first token of the verb's group.
 * @returns the index of the phrase, or -1.
 */
export function subjectOf(scene: Scene, verb: number, first: number): number {
  const { reading, phrases, at } = scene;
  const { tokens, tags, sentenceOf } = reading;
  const before = sentenceOf[first - 1] === sentenceOf[verb] ? (tokens[first - 1]?.lower ?? '') : '';
  if (before === 'which' || before === 'that') {
    const comma = tokens[first - 2]?.text === ',' ? first - 3 : first - 2;
    return tags[comma] === 'V' ? -1 : (at[comma] ?? -1);
  }
  const word = tokens[verb]?.lower ?? '';
  const isParticiple = word.endsWith('ing') && first === verb;
  // "supporters saying …": what stands right before a participle, without a comma.
  const beside = before ? (at[first - 1] ?? -1) : -1;
  if (isParticiple && beside >= 0 && canSpeak(scene, beside)) return beside;
  const fellow = before === 'and' && REPORTING.has(word) ? reporterBefore(scene, first) : -1;
  if (fellow >= 0) return fellow;
  const own = subjectBefore(reading, phrases, scene, verb);
  const isObject =
    isParticiple || tokens[first]?.lower === 'to' ? isOfVerbBefore(scene, own, first) : false;
  if (own >= 0 && !isObject && !isObjective(scene, own) && !(isParticiple && before === ','))
    return own;
  if (!leads(reading, first)) return governor(scene, first);
  // Who is "asked about it" says nothing yet.
  return isParticiple ? afterComma(scene, verb) : -1;
}

/** "him", "them": never a subject. */
const isObjective = ({ reading, phrases }: Scene, index: number): boolean =>
  /^(?:him|them)$/.test(reading.tokens[phrases[index]?.head ?? -1]?.lower ?? '');

/** A person, a body, or a document that can say things: no "rally", no "effort". */
function canSpeak(scene: Scene, index: number): boolean {
  const { phrases, heads, names } = scene;
  const isKnown = !!names[index] || heads[index] !== 'other' || phrases[index]?.kind === 'pronoun';
  return isKnown && !isObjective(scene, index);
}

/**
 * "went out of his way to say", "opened a rally blasting": what stands right before the verb hangs on
 * another verb, whose subject speaks. Who is asked to say something speaks: "urged the mayor to say".
 */
function isOfVerbBefore(scene: Scene, index: number, first: number): boolean {
  return scene.phrases[index]?.last === first && !canSpeak(scene, index);
}

/** "He said that the town was warned and added that …": the subject of the report before. */
function reporterBefore(scene: Scene, first: number): number {
  const { reading, phrases } = scene;
  const { tokens, tags, sentenceOf, quotationOf } = reading;
  for (let i = first - 2; sentenceOf[i] === sentenceOf[first]; i--) {
    if (quotationOf[i] !== -1 || tags[i] !== 'V' || !REPORTING.has(tokens[i]?.lower ?? ''))
      continue;
    const subject = subjectBefore(reading, phrases, scene, i);
    if (subject >= 0) return subject;
  }
  return -1;
}

/** "Citing the report, Jane Doe …": nothing but a preposition or a conjunction before the verb. */
function leads({ sentenceOf, tags }: Reading, first: number): boolean {
  const from = 'ISC'.includes(tags[first - 1] ?? 'U') ? first - 1 : first;
  return sentenceOf[from - 1] !== sentenceOf[first];
}

function afterComma({ reading, phrases, at }: Scene, verb: number): number {
  const { tokens, sentenceOf, quotationOf } = reading;
  for (let i = verb + 1; sentenceOf[i] === sentenceOf[verb]; i++)
    if (tokens[i]?.text === ',' && quotationOf[i] === -1) {
      const next = at[i + 1] ?? -1;
      return phrases[next]?.first === i + 1 ? next : -1;
    }
  return -1;
}

/** The subject of the nearest verb before that has one. */
function governor(scene: Scene, first: number): number {
  const { reading, phrases } = scene;
  const { tags, sentenceOf, quotationOf } = reading;
  for (let i = first - 1; sentenceOf[i] === sentenceOf[first]; i--) {
    if (quotationOf[i] !== -1 || (tags[i] !== 'V' && tags[i] !== 'X')) continue;
    const subject = subjectBefore(reading, phrases, scene, i);
    if (subject >= 0 && !isObjective(scene, subject)) return subject;
  }
  return -1;
}
