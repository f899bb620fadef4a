import type { DigestContext, Fact } from '../digest.ts';
import type { Reading } from '../reading.ts';
import { STARTERS } from '../text/abbreviations.ts';

const MOST = 6;
/** A sentence shares its point with one already chosen where this part of its words is the same. */
const REPEATED = 0.5;
/** Openings that lean on the sentence before: not shown alone. */
const LEANING =
  /^["“‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those|but|and|also|however|meanwhile|instead|then|so|such|another|both|the (?:move|decision|news|two|pair|latter|former))(?![\p{L}\p{N}])/iu;

/**
 * Chooses the sentences that tell what the article is about: early ones, those whose words stand
 * in many others and in the title, those with figures and names.
 * @returns at most six, best first.
 */
export function factsOf(reading: Reading, context: DigestContext): Fact[] {
  const { text, sentences, tokens, sentenceOf } = reading;
  const words: Set<string>[] = sentences.map(() => new Set());
  const figures = sentences.map(() => 0);
  const count = new Map<string, number>();
  tokens.forEach((token, i) => {
    const set = words[sentenceOf[i] ?? -1];
    if (!set || token.kind === 'mark') return;
    if (token.kind === 'number') figures[sentenceOf[i] ?? 0] = 1;
    if (token.lower.length < 3 || STARTERS.has(token.lower) || set.has(token.lower)) return;
    set.add(token.lower);
    count.set(token.lower, (count.get(token.lower) ?? 0) + 1);
  });
  const heading = new Set(
    `${context.title ?? ''} ${context.dek ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu),
  );
  const ranked = sentences
    .map((sentence, index) => {
      const own = [...(words[index] ?? [])];
      const central =
        own.reduce((sum, word) => sum + Math.log(count.get(word) ?? 1), 0) / (own.length + 4);
      const titled = own.filter((word) => heading.has(word)).length / (heading.size + 4);
      const position = 1 / (1 + 0.25 * sentence.paragraph);
      return {
        sentence,
        own,
        score: 1.6 * position + central + titled + 0.15 * (figures[index] ?? 0),
      };
    })
    .filter(({ sentence, own }) => {
      const said = text.slice(sentence.start, sentence.end);
      return own.length >= 6 && own.length <= 45 && /[.!?。”"’]$/.test(said) && !LEANING.test(said);
    })
    .sort((a, b) => b.score - a.score);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === Math.min(MOST, Math.ceil(sentences.length / 4))) break;
    const repeats = chosen.some(
      ({ own }) =>
        candidate.own.filter((word) => own.includes(word)).length / candidate.own.length > REPEATED,
    );
    if (!repeats) chosen.push(candidate);
  }
  return chosen.map(({ sentence: { start, end } }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}
