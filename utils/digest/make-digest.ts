import type { Digest, DigestContext } from './digest.ts';
import { languageOf } from './elsewhere/languages.ts';
import { quotesElsewhere } from './elsewhere/quotes-elsewhere.ts';
import { factsOf } from './facts/facts.ts';
import { particularsOf } from './glance/particulars.ts';
import { quotesOf, type Said } from './quotes/quotes.ts';
import { read } from './reading.ts';
import { reportedIn } from './reported/reported-speech.ts';
import { type Scene, sceneOf } from './speakers/scene.ts';
import { isEnglish } from './text/language.ts';
import { voicesOf } from './voices.ts';

/**
 * Finds the key facts of an article and who said what in it. Text in, spans out: every fact and
 * quote is an exact span of `text`.
 * @param text `Article.text`: paragraphs with a blank line between them.
 */
export function makeDigest(text: string, context: DigestContext): Digest {
  const reading = read(text);
  const scene = sceneOf(reading);
  const said = saidIn(scene, context.lang);
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

/** What is quoted and, in English, what is reported without marks, in the order of the text. */
function saidIn(scene: Scene, lang: string | null): Said[] {
  if (!isEnglish(scene.reading, lang))
    return quotesElsewhere(scene.reading, languageOf(scene.reading, lang));
  const quoted = quotesOf(scene);
  return [...quoted, ...reportedIn(scene)].sort((a, b) => a.quote.start - b.quote.start);
}
