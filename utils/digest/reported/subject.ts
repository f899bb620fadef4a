import type { Reading } from '../reading.ts';
import { subjectBefore } from '../speakers/clauses.ts';
import type { Scene } from '../speakers/scene.ts';

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
  const isParticiple = (tokens[verb]?.lower ?? '').endsWith('ing') && first === verb;
  // "supporters saying …": what stands right before a participle, without a comma.
  const beside = before ? (at[first - 1] ?? -1) : -1;
  if (isParticiple && beside >= 0) return beside;
  const own = subjectBefore(reading, phrases, scene, verb);
  if (own >= 0 && !(isParticiple && before === ',')) return own;
  if (!leads(reading, first)) return governor(scene, first);
  // Who is "asked about it" says nothing yet.
  return isParticiple ? afterComma(scene, verb) : -1;
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
function governor({ reading, phrases, at, human }: Scene, first: number): number {
  const { tags, sentenceOf, quotationOf } = reading;
  for (let i = first - 1; sentenceOf[i] === sentenceOf[first]; i--) {
    if (quotationOf[i] !== -1 || (tags[i] !== 'V' && tags[i] !== 'X')) continue;
    const subject = subjectBefore(reading, phrases, { at, human }, i);
    if (subject >= 0) return subject;
  }
  return -1;
}
