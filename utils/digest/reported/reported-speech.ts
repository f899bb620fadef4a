import { probability, scoreOf, type Tree } from '../../trees.ts';
import type { Quote } from '../digest.ts';
import type { Said } from '../quotes/quotes.ts';
import type { Scene } from '../speakers/scene.ts';
import { speakerNamed } from '../speakers/speaker-name.ts';
import { clauseOf, spanOf } from './clause.ts';
import { cueFeatures } from './cue-traits.ts';
import { cuesIn } from './cues.ts';
import { isCueWord, rateOf, ratesOf } from './rates.ts';
import learned from './reported.weights.json' with { type: 'json' };
import { quotedShare } from './stretch.ts';

/** "He", "she" or "they": somebody, even where nobody can be found for the word. */
export const isSomebody = ({ phrases, reading }: Scene, index: number): boolean =>
  /^(?:he|she|they)$/.test(reading.tokens[phrases[index]?.head ?? -1]?.lower ?? '');

/** What `npm run train:reported` learns. */
export interface ReportedWeights {
  about: string;
  /**
   * For each tenth, the words that brought in what someone says, that share of the times they were
   * used; "called+for" where the word behind makes a difference, "argu*" for the forms of a verb
   * that are not kept themselves, and at nought a form that is no cue though its others are.
   */
  words: Record<string, string>;
  trees: Tree[];
}

/** Below this chance nothing is shown as reported; of every ten shown at it or above, seven are right. */
export const LEAST_CHANCE = 0.265;
/** Where more of a clause is quoted, the quotation alone tells what was said. */
export const MOST_QUOTED = 0.3;
/** "61 percent said that …": a share of people is no voice. */
const A_SHARE = /\d ?(?:%|per ?cent)$/;
/** The same where the subject is neither a name nor what a person or a sayer is called: "the mood". */
const LEAST_CHANCE_OF_THINGS = 0.4;

/**
 * Indirect speech: what the article reports in its own words to have been said, thought or found
 * by someone it names there ("said that …", "according to …"). What is mostly quoted is left to the
 * quotes; a clause around a few quoted words is given whole, since they alone tell little.
 */
export function reportedIn(scene: Scene, weights: ReportedWeights = learned): Said[] {
  const rates = ratesOf(weights);
  const found: { said: Said; chance: number }[] = [];
  for (const cue of cuesIn(scene, (word) => isCueWord(rates, word))) {
    const clause = clauseOf(scene, cue);
    const phrase = scene.phrases[cue.subject];
    if (!clause || !phrase) continue;
    const span = spanOf(scene.reading, clause);
    if (quotedShare(scene.reading, span) > MOST_QUOTED) continue;
    const rate = rateOf(rates, scene.reading, cue);
    const chance = probability(scoreOf(weights.trees, cueFeatures(scene, cue, clause, rate)));
    if (chance < LEAST_CHANCE) continue;
    const speaker = speakerNamed(scene, cue.subject);
    if (speaker ? A_SHARE.test(speaker.name) : !isSomebody(scene, cue.subject)) continue;
    const isThing = (speaker?.person ?? -1) < 0 && scene.heads[cue.subject] === 'other';
    if (isThing && chance < LEAST_CHANCE_OF_THINGS) continue;
    const quote: Quote = {
      ...span,
      text: scene.reading.text.slice(span.start, span.end),
      kind: 'indirect',
      speaker: speaker?.name ?? null,
      mention: { start: phrase.start, end: phrase.end },
    };
    found.push({ said: { quote, speaker }, chance });
  }
  const taken: Quote[] = [];
  const kept: Said[] = [];
  for (const { said: one } of found.sort((a, b) => b.chance - a.chance)) {
    const { start, end } = one.quote;
    if (taken.some((other) => other.start < end && start < other.end)) continue;
    taken.push(one.quote);
    kept.push(one);
  }
  return kept;
}
