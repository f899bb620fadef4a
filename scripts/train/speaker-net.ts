import { type Layer, LEAK, type RankerWeights, rank } from '../../utils/digest/speakers/ranker.ts';
import { seeded } from './seeded.ts';

/** One quotation: what speaks for each candidate, the view of it, and which answers are right. */
export interface Example {
  candidates: number[][];
  view: number[];
  right: { mentions: boolean[]; untold: boolean; none: boolean };
  weight: number;
}

const HIDDEN = 24;
const HIDDEN_OF_VIEW = 10;
const EPOCHS = 16;
const RATE = 2e-3;
const DECAY = 1e-3;
const BATCH = 16;

/**
 * Learns the ranker by gradient descent (Adam, Kingma and Ba 2015) on the logarithm of the chance
 * given to the right answers together.
 */
export function learn(
  examples: Example[],
  features: string[],
  view: string[],
  seed: number,
): RankerWeights {
  const random = seeded(seed);
  const rows = (count: number, width: number, scale: number) =>
    Array.from({ length: count }, () =>
      Array.from({ length: width }, () => (random() * 2 - 1) * scale),
    );
  const layer = (inputs: number, width: number, scale: number): Layer => ({
    inputs: rows(inputs, width, scale),
    bias: new Array(width).fill(0),
    out: rows(1, width, Math.sqrt(3 / width))[0] ?? [],
    outBias: 0,
  });
  const weights: RankerWeights = {
    about: '',
    features,
    view,
    mention: layer(features.length, HIDDEN, 0.39),
    mentionView: rows(view.length, HIDDEN, 0.19),
    untold: layer(view.length, HIDDEN_OF_VIEW, 0.3),
    none: layer(view.length, HIDDEN_OF_VIEW, 0.3),
  };
  const order = examples.map((_, i) => i);
  const adam = new Adam(weights);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (let i = 0; i < order.length; i += BATCH) {
      const batch = order.slice(i, i + BATCH);
      for (const index of batch) {
        const example = examples[index];
        if (example) addGradient(weights, adam.gradient, example, example.weight / batch.length);
      }
      adam.step(RATE * (1 - (0.9 * epoch) / EPOCHS));
    }
  }
  return weights;
}

function addGradient(
  weights: RankerWeights,
  gradient: RankerWeights,
  example: Example,
  scale: number,
): void {
  const { mentions, untold, none } = rank(weights, example.candidates, example.view);
  const right = [...example.right.mentions, example.right.untold, example.right.none];
  const chances = [...mentions, untold, none];
  const good = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  const pulls = chances.map(
    (chance, i) => scale * (chance - (right[i] ? chance / Math.max(good, 1e-9) : 0)),
  );
  const shared = new Array<number>(weights.mention.bias.length).fill(0);
  example.candidates.forEach((features, i) => {
    const inputs = [
      { rows: weights.mention.inputs, into: gradient.mention.inputs, values: features },
      { rows: weights.mentionView, into: null, values: example.view },
    ];
    const pulled = back(weights.mention, gradient.mention, inputs, pulls[i] ?? 0);
    pulled.forEach((pull, unit) => {
      shared[unit] = (shared[unit] ?? 0) + pull;
    });
  });
  spread(gradient.mentionView, example.view, shared);
  for (const [name, pull] of [
    ['untold', pulls.at(-2)],
    ['none', pulls.at(-1)],
  ] as const) {
    const inputs = [
      { rows: weights[name].inputs, into: gradient[name].inputs, values: example.view },
    ];
    back(weights[name], gradient[name], inputs, pull ?? 0);
  }
}

interface Inputs {
  rows: number[][];
  into: number[][] | null;
  values: number[];
}

/** Carries a pull on a score back through the hidden layer; gives the pull on each hidden unit. */
function back(layer: Layer, gradient: Layer, inputs: Inputs[], pull: number): number[] {
  if (Math.abs(pull) < 1e-6) return [];
  const hidden = [...layer.bias];
  for (const { rows, values } of inputs)
    values.forEach((value, i) => {
      const row = value === 0 ? undefined : rows[i];
      if (row)
        for (let unit = 0; unit < hidden.length; unit++)
          hidden[unit] = (hidden[unit] ?? 0) + value * (row[unit] ?? 0);
    });
  gradient.outBias += pull;
  const pulled = hidden.map((sum, unit) => {
    gradient.out[unit] = (gradient.out[unit] ?? 0) + pull * (sum < 0 ? sum * LEAK : sum);
    const through = pull * (layer.out[unit] ?? 0) * (sum < 0 ? LEAK : 1);
    gradient.bias[unit] = (gradient.bias[unit] ?? 0) + through;
    return through;
  });
  for (const { into, values } of inputs) if (into) spread(into, values, pulled);
  return pulled;
}

function spread(into: number[][], values: number[], pulled: number[]): void {
  values.forEach((value, i) => {
    const row = value === 0 ? undefined : into[i];
    if (row)
      for (let unit = 0; unit < row.length; unit++)
        row[unit] = (row[unit] ?? 0) + value * (pulled[unit] ?? 0);
  });
}

class Adam {
  readonly gradient: RankerWeights;
  private readonly weights: number[][];
  private readonly slopes: number[][];
  private readonly means: number[][];
  private readonly squares: number[][];
  private readonly layers: [Layer, Layer][];
  private readonly biasMoments: [number, number][] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  private steps = 0;

  constructor(weights: RankerWeights) {
    this.gradient = structuredClone(weights);
    this.weights = vectorsOf(weights);
    this.slopes = vectorsOf(this.gradient);
    this.means = this.weights.map((vector) => vector.map(() => 0));
    this.squares = this.weights.map((vector) => vector.map(() => 0));
    this.layers = (['mention', 'untold', 'none'] as const).map((name) => [
      weights[name],
      this.gradient[name],
    ]);
    this.clear();
  }

  step(rate: number): void {
    this.steps++;
    const [first, second] = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps];
    const move = (
      value: number,
      slope: number,
      mean: number,
      square: number,
    ): [number, number, number] => {
      const pull = slope + DECAY * value;
      const m = 0.9 * mean + 0.1 * pull;
      const v = 0.999 * square + 0.001 * pull * pull;
      return [value - (rate * (m / first)) / (Math.sqrt(v / second) + 1e-8), m, v];
    };
    this.weights.forEach((vector, i) => {
      const [slopes = [], means = [], squares = []] = [
        this.slopes[i],
        this.means[i],
        this.squares[i],
      ];
      for (let j = 0; j < vector.length; j++)
        [vector[j], means[j], squares[j]] = move(
          vector[j] ?? 0,
          slopes[j] ?? 0,
          means[j] ?? 0,
          squares[j] ?? 0,
        );
    });
    this.layers.forEach(([layer, slope], i) => {
      const [mean, square] = this.biasMoments[i] ?? [0, 0];
      const [value, m, v] = move(layer.outBias, slope.outBias, mean, square);
      layer.outBias = value;
      this.biasMoments[i] = [m, v];
    });
    this.clear();
  }

  private clear(): void {
    for (const vector of this.slopes) vector.fill(0);
    for (const [, slope] of this.layers) slope.outBias = 0;
  }
}

const vectorsOf = ({ mention, mentionView, untold, none }: RankerWeights): number[][] => [
  ...[mention, untold, none].flatMap(({ inputs, bias, out }) => [...inputs, bias, out]),
  ...mentionView,
];
