import type { Quote } from '../digest.ts';
import { attribute } from '../speakers/attribute.ts';
import type { Scene } from '../speakers/scene.ts';
import { type Speaker, speakerNamed } from '../speakers/speaker-name.ts';
import { quoteKind } from './quote-kind.ts';

/** A quote, and who it is by. */
export interface Said {
  quote: Quote;
  speaker: Speaker | null;
}

/** Below this chance of being right a speaker is not stated. */
const LEAST_CHANCE = 0.2;
/** The ranker has learned from English alone; elsewhere it states a speaker only where it is sure. */
const LEAST_CHANCE_ELSEWHERE = 0.8;
/** And there only by a name of two words or more, since its sense of a phrase is English too. */
const FULL_NAME = /^\p{Lu}\S*(?: \p{Ll}{1,3})*(?: \p{Lu}\S*)+$/u;

/** The words between quotation marks that the article reports someone to have said. */
export function quotesOf(scene: Scene, english: boolean): Said[] {
  const { reading, phrases } = scene;
  const least = english ? LEAST_CHANCE : LEAST_CHANCE_ELSEWHERE;
  return attribute(scene, english).map(({ quotation, mention, chance }) => {
    const named = chance < least ? null : speakerNamed(scene, mention);
    const speaker = named && (english || FULL_NAME.test(named.name)) ? named : null;
    const phrase = speaker && phrases[mention];
    const { start, end } = quotation;
    const quote: Quote = {
      ...{ start, end, text: reading.text.slice(start, end) },
      kind: quoteKind(reading, quotation),
      speaker: speaker?.name ?? null,
      mention: phrase ? { start: phrase.start, end: phrase.end } : null,
    };
    return { quote, speaker };
  });
}
