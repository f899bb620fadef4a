import type { Quotation } from '../quotes/quotations.ts';
import { after, NOBODY } from './before.ts';
import { candidatesFor, placeOf } from './candidates.ts';
import { candidateFeatures } from './features.ts';
import { viewQuote } from './quote-view.ts';
import { type RankerWeights, rank } from './ranker.ts';
import type { Scene } from './scene.ts';
import learned from './speakers.weights.json' with { type: 'json' };

/** A quotation that reports words, and the phrase that names who said them. */
export interface Attribution {
  quotation: Quotation;
  /** Index of the phrase, or -1 where the article does not tell. */
  mention: number;
  /** How likely it is that this is right, from 0 to 1. */
  chance: number;
}

/**
 * Finds who said the quotations of a text, one after the other, since each speaker tells of the
 * next. Quotations that report no words (titles, terms, scare quotes) are left out. It has learned
 * from English alone.
 */
export const attribute = (scene: Scene): Attribution[] => attributeWith(learned, scene);

/** The same with other weights, which training needs. */
export function attributeWith(weights: RankerWeights, scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  let before = NOBODY;
  for (const quotation of scene.reading.quotations) {
    if (quotation.depth > 0) continue;
    const place = placeOf(scene, quotation);
    const candidates = candidatesFor(scene, place, before.mention);
    const features = candidates.map((phrase) => candidateFeatures(scene, place, phrase, before));
    const ranking = rank(weights, features, viewQuote(scene, place));
    const chance = Math.max(...ranking.mentions, ranking.untold);
    if (ranking.none > chance) continue;
    const mention = candidates[ranking.mentions.indexOf(chance)] ?? -1;
    found.push({ quotation, mention, chance });
    if (mention >= 0) before = after(scene, place, mention, before);
  }
  return found;
}
