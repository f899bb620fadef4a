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

/** The words between quotation marks that the article reports someone to have said. */
export function quotesOf(scene: Scene): Said[] {
  const { reading, phrases } = scene;
  return attribute(scene).map(({ quotation, mention, chance }) => {
    const phrase = chance < LEAST_CHANCE ? undefined : phrases[mention];
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
