import type { Digest, DigestContext } from './digest.ts';
import type { quotesElsewhere } from './elsewhere/quotes-elsewhere.ts';
import { factsOf } from './facts/facts.ts';
import { particularsOf } from './glance/particulars.ts';
import { quotesOf, type Said } from './quotes/quotes.ts';
import { transcriptOf } from './quotes/transcript.ts';
import type { Reading } from './reading.ts';
import { reportedIn } from './reported/reported-speech.ts';
import { type Scene, sceneOf } from './speakers/scene.ts';
import { isEnglish } from './text/language.ts';
import { voicesOf } from './voices.ts';

/** How what is quoted is found in a language other than English. */
export type QuotesElsewhere = typeof quotesElsewhere;

/**
 * Finds the key facts of an article and who said what in it, in this order. Text in, spans out:
 * every fact and quote is an exact span of the text.
 * @param reading the text as `read` gives it: paragraphs with a blank line between them.
 * @param elsewhere for all languages but English; an article in English does without.
 */
export function digestWith(
  elsewhere: QuotesElsewhere | null,
  reading: Reading,
  context: DigestContext,
): Digest {
  const scene = sceneOf(reading);
  const said = isEnglish(reading, context.lang)
    ? saidInEnglish(scene, context.title)
    : (elsewhere?.(reading, context.lang) ?? []);
  const quotes = said.map(({ quote }) => quote);
  const speakers = said.map(({ speaker }) => speaker);
  const facts = factsOf(reading, context);
  return {
    facts,
    quotes,
    voices: voicesOf(scene, quotes, speakers),
    particulars: particularsOf(scene, context, facts),
  };
}

/** What is quoted, what a transcript gives and what is reported without marks, in the order of the text. */
function saidInEnglish(scene: Scene, title: string | null): Said[] {
  const lines = transcriptOf(scene, title);
  const isWithin = ({ quote }: Said) =>
    lines.some((line) => line.quote.start <= quote.start && quote.end <= line.quote.end);
  const others = [...quotesOf(scene), ...reportedIn(scene)].filter((said) => !isWithin(said));
  return [...lines, ...others].sort((a, b) => a.quote.start - b.quote.start);
}
