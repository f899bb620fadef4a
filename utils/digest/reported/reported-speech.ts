import { probability, scoreOf, type Tree } from '../../trees.ts';
import type { Quote } from '../digest.ts';
import type { Said } from '../quotes/quotes.ts';
import type { Scene } from '../speakers/scene.ts';
import { speakerNamed } from '../speakers/speaker-name.ts';
import { clauseOf, spanOf } from './clause.ts';
import { cueFeatures } from './cue-traits.ts';
import { type Cue, cuesIn } from './cues.ts';
import learned from './reported.weights.json' with { type: 'json' };

/** What `npm run train:reported` learns. */
export interface ReportedWeights {
  about: string;
  /** For each tenth, the words that often brought in what someone says, that share of the times they were used. */
  words: Record<string, string>;
  trees: Tree[];
}

/** Below this chance nothing is shown as reported. */
const LEAST_CHANCE = 0.4;

/**
 * Indirect speech: what the article reports in its own words to have been said, thought or found
 * by someone it names there ("said that …", "according to …"). What holds quoted words is left to
 * the quotes.
 * @param said the quotes found between marks.
 */
export function reportedIn(scene: Scene, said: Said[], weights: ReportedWeights = learned): Said[] {
  const rates = ratesOf(weights);
  const found: { said: Said; chance: number }[] = [];
  for (const cue of cuesIn(scene, (word) => rates.has(word))) {
    const clause = clauseOf(scene, cue);
    const speaker = cue.subject < 0 ? null : speakerNamed(scene, cue.subject);
    const phrase = scene.phrases[cue.subject];
    if (!clause || !speaker || !phrase) continue;
    const rate = rates.get(wordOf(scene, cue)) ?? 0;
    const chance = probability(scoreOf(weights.trees, cueFeatures(scene, cue, clause, rate)));
    if (chance < LEAST_CHANCE) continue;
    const span = spanOf(scene.reading, clause);
    const quote: Quote = {
      ...span,
      text: scene.reading.text.slice(span.start, span.end),
      kind: 'indirect',
      speaker: speaker.name,
      mention: { start: phrase.start, end: phrase.end },
    };
    found.push({ said: { quote, speaker }, chance });
  }
  const taken = said.map(({ quote }) => quote);
  const kept: Said[] = [];
  for (const { said: one } of found.sort((a, b) => b.chance - a.chance)) {
    const { start, end } = one.quote;
    if (taken.some((other) => other.start < end && start < other.end)) continue;
    taken.push(one.quote);
    kept.push(one);
  }
  return kept;
}

/** The word that the rates are kept by. */
export const wordOf = ({ reading }: Scene, cue: Cue): string =>
  cue.kind === 'verb' ? (reading.tokens[cue.token]?.lower ?? '') : 'according';

let known: Map<string, number> | null = null;

function ratesOf(weights: ReportedWeights): Map<string, number> {
  if (weights === learned && known) return known;
  const rates = new Map<string, number>();
  for (const [tenths, words] of Object.entries(weights.words))
    for (const word of words.split(' ')) rates.set(word, Number(tenths) / 10);
  if (weights === learned) known = rates;
  return rates;
}
