/** Weights of one hidden layer: rows by input, then the way out of it to a single score. */
export interface Layer {
  /** For each input, its weight for each hidden unit. */
  inputs: number[][];
  bias: number[];
  out: number[];
  outBias: number;
}

/**
 * What `npm run train:speakers` learns. A candidate's score comes from what speaks for it and from
 * the view of the quote; that nobody is named, and that the words are no quote at all (a title, a
 * term), from the view alone.
 */
export interface RankerWeights {
  /** What the numbers were learned on and how well they did on what was kept out. */
  about: string;
  features: string[];
  view: string[];
  mention: Layer;
  mentionView: number[][];
  untold: Layer;
  none: Layer;
}

/** Chances that add up to one. */
export interface Ranking {
  /** For each candidate, that it names the speaker. */
  mentions: number[];
  /** That the words are a quote whose speaker is not told. */
  untold: number;
  /** That the words are no quote. */
  none: number;
}

/** How much of a negative sum a hidden unit lets through. */
export const LEAK = 0.01;

/** Weighs the candidates of one quotation against each other and against there being none. */
export function rank(weights: RankerWeights, candidates: number[][], view: number[]): Ranking {
  const shared = add([...weights.mention.bias], weights.mentionView, view);
  const scores = candidates.map((features) =>
    through(weights.mention, add([...shared], weights.mention.inputs, features)),
  );
  for (const layer of [weights.untold, weights.none])
    scores.push(through(layer, add([...layer.bias], layer.inputs, view)));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const chances = powers.map((power) => power / sum);
  return {
    mentions: chances.slice(0, -2),
    untold: chances.at(-2) ?? 0,
    none: chances.at(-1) ?? 0,
  };
}

function add(sums: number[], rows: number[][], inputs: number[]): number[] {
  inputs.forEach((value, i) => {
    const row = value === 0 ? undefined : rows[i];
    if (row)
      for (let unit = 0; unit < sums.length; unit++)
        sums[unit] = (sums[unit] ?? 0) + value * (row[unit] ?? 0);
  });
  return sums;
}

function through({ out, outBias }: Layer, hidden: number[]): number {
  return hidden.reduce(
    (sum, value, unit) => sum + (value < 0 ? value * LEAK : value) * (out[unit] ?? 0),
    outBias,
  );
}
