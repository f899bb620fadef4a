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

/**
 * Below this chance of being right a speaker is not stated: the ranker's chances are true ones (on
 * documents kept out they are a few hundredths off), and below it three of four would be wrong.
 */
export const LEAST_CHANCE = 0.3;

/** The words between quotation marks that an English article reports someone to have said. */
export function quotesOf(scene: Scene): Said[] {
  const { reading, phrases } = scene;
  return attribute(scene).map(({ quotation, mention, chance }) => {
    const phrase = chance < LEAST_CHANCE ? undefined : phrases[mention];
    // "She said" names the place even where nobody can be found for "she".
    const speaker = phrase ? speakerNamed(scene, mention) : null;
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
