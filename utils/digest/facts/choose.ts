import type { Candidate } from './candidates.ts';

/** What a choice of facts is judged by. */
export interface Worth {
  candidates: Candidate[];
  /** For each candidate how much of the story it holds, as a share. */
  values: ArrayLike<number>;
  /** For each candidate its content words, as indexes of terms, each once. */
  terms: number[][];
  /** For each term its chance to be part of the gist. */
  chances: ArrayLike<number>;
  /** How alike two candidates are, 0 to 1. */
  between: (a: Candidate, b: Candidate) => number;
}

export interface ChoiceOptions {
  /** What is chosen in a stage stands before what is chosen in a later one. */
  stages: Stage[];
  most: number;
  /** Share of the candidates' own values in the whole; the rest is the words they cover. */
  balance: number;
  /** Two facts more alike than this never stand together. */
  alike: number;
}

export interface Stage {
  /** Most words, with those of the stages before. */
  budget: number;
  /** What a word costs: the more, the denser is what is chosen. */
  cost: number;
}

/** A candidate worth looking at, with what it gives by itself. */
interface Option {
  index: number;
  /** Its bit in a choice's mask. */
  place: number;
  candidate: Candidate;
  value: number;
  terms: number[];
  alone: number;
}

interface Choice {
  options: Option[];
  mask: number;
  covered: Set<number>;
  words: number;
  worth: number;
}

const BEAM = 10;
/** Not more than a mask has bits. */
const CONSIDERED = 24;
/** Share of content words in common from which two facts are one. */
const SAME = 0.75;
/** Content words of a summary: brings values, which are shares, to the scale of covered words. */
const SCALE = 34;

/**
 * Chooses the facts that together hold most of the story within budgets of words: the sum of their
 * values and of the chances of the words they cover, each word counted once (after Gillick and
 * Favre, "A scalable global model for summarization", 2009), by beam search.
 * @returns indexes of candidates, best first.
 */
export function choose(worth: Worth, options: ChoiceOptions): number[] {
  const considered = optionsOf(worth, options);
  const alike = considered.map((a) =>
    considered.map((b) => worth.between(a.candidate, b.candidate)),
  );
  let choice: Choice = { options: [], mask: 0, covered: new Set(), words: 0, worth: 0 };
  for (const stage of options.stages) {
    const kept = choice.options.length;
    choice = fill({ ...choice, worth: 0 }, stage);
    const added = choice.options.slice(kept).sort((a, b) => b.alone - a.alone);
    choice.options = [...choice.options.slice(0, kept), ...added];
  }
  return choice.options.map(({ index }) => index);

  function fill(start: Choice, { budget, cost }: Stage): Choice {
    let best = start;
    for (let beam = [start]; beam.length; ) {
      const steps: { choice: Choice; option: Option; worth: number }[] = [];
      const seen = new Set<number>();
      for (const choice of beam) {
        if (choice.options.length >= options.most) continue;
        for (const option of considered) {
          if (choice.words + option.candidate.words > budget) continue;
          const worth = choice.worth + gain(choice, option) - cost * option.candidate.words;
          if (!Number.isFinite(worth)) continue;
          const mask = choice.mask | (1 << option.place);
          if (!seen.has(mask)) steps.push({ choice, option, worth });
          seen.add(mask);
        }
      }
      steps.sort((a, b) => b.worth - a.worth);
      beam = steps.slice(0, BEAM).map(({ choice, option, worth }) => ({
        options: [...choice.options, option],
        mask: choice.mask | (1 << option.place),
        covered: new Set([...choice.covered, ...option.terms]),
        words: choice.words + option.candidate.words,
        worth,
      }));
      const [top] = beam;
      if (top && top.worth > best.worth) best = top;
    }
    return best;
  }

  /** What an option adds to a choice; -Infinity where the two must not stand together. */
  function gain({ options: chosen, covered }: Choice, option: Option): number {
    let repeated = 0;
    for (const other of chosen) {
      const like = alike[option.place]?.[other.place] ?? 0;
      if (
        other.candidate.sentence === option.candidate.sentence ||
        like > options.alike ||
        sayTheSame(other.terms, option.terms)
      )
        return -Infinity;
      repeated += like * Math.max(0, Math.min(option.value, other.value));
    }
    let fresh = 0;
    for (const term of option.terms) if (!covered.has(term)) fresh += worth.chances[term] ?? 0;
    const { balance } = options;
    return balance * SCALE * (option.value - repeated) + (1 - balance) * fresh;
  }
}

/** Most of the shorter one's words, rare or common: two entries of a table differ in a number. */
function sayTheSame(a: number[], b: number[]): boolean {
  const shared = a.filter((term) => b.includes(term)).length;
  return shared >= SAME * Math.min(a.length, b.length);
}

/** The candidates that give most for their length. */
function optionsOf(
  { candidates, values, terms, chances }: Worth,
  { balance, stages }: ChoiceOptions,
): Option[] {
  const cost = stages.at(-1)?.cost ?? 0;
  const density = ({ alone, candidate: { words } }: Option) =>
    (alone - cost * words) / (10 + words);
  return candidates
    .map((candidate, index) => {
      const value = values[index] ?? 0;
      const own = terms[index] ?? [];
      const covered = own.reduce((sum, term) => sum + (chances[term] ?? 0), 0);
      const alone = balance * SCALE * value + (1 - balance) * covered;
      return { index, place: 0, candidate, value, terms: own, alone };
    })
    .sort((a, b) => density(b) - density(a))
    .slice(0, CONSIDERED)
    .map((option, place) => ({ ...option, place }));
}
