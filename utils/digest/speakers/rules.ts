import type { Mention } from '../people/mentions.ts';
import type { Quotation } from '../quotes/quotations.ts';
import type { Reading } from '../reading.ts';
import { REPORTING } from '../text/reporting.ts';

/** The mention most likely to be the speaker of a quotation, and whether a reporting verb says so. */
export function speakerOf(
  reading: Reading,
  mentions: Mention[],
  quotation: Quotation,
): { mention: Mention; sure: boolean } | null {
  const { tokens, sentenceOf, quotationOf } = reading;
  const first = tokens.findIndex((token) => token.start >= quotation.start);
  const sentence = sentenceOf[first] ?? -1;
  const own = mentions.filter((m) => m.sentence === sentence && quotationOf[m.first] === -1);
  const verbs: number[] = [];
  tokens.forEach((token, i) => {
    if (sentenceOf[i] === sentence && quotationOf[i] === -1 && REPORTING.has(token.lower))
      verbs.push(i);
  });
  const end = tokens.findIndex((token) => token.start >= quotation.to);
  const distance = (i: number) =>
    i < first ? first - i : (i - (end < 0 ? tokens.length : end)) * 0.8;
  verbs.sort((a, b) => distance(a) - distance(b));
  const verb = verbs[0];
  if (verb === undefined) return own[0] ? { mention: own[0], sure: false } : null;
  const before = own.filter((m) => m.last <= verb && !(verb >= first && m.last <= first)).at(-1);
  const after = own.find((m) => m.first > verb);
  if (after && verb >= first && after.first - verb <= 1) return { mention: after, sure: true };
  const subject = own.filter((m) => m.last <= verb);
  const near = before ?? subject.at(-1);
  if (near) {
    const clause = subject.filter((m) => m.kind !== 'pronoun' || m === near);
    const pick =
      near.kind === 'pronoun' || (verb - near.last <= 1 && tokens[verb - 1]?.text !== ',')
        ? near
        : (clause[0] ?? near);
    return { mention: pick, sure: true };
  }
  return after ? { mention: after, sure: true } : null;
}
