/** One size with the milliseconds of each step, in the order of the steps. */
export interface Grown {
  size: number;
  times: number[];
}

/** By how much a time may grow where the size doubles. */
export const BOUND = 2.3;
/** Shorter times are the clock's noise, and the start of anything has a price of its own. */
const LEAST = 8;

/** How often a time is that of the size before, for one doubling; null where that one was too short to tell. */
export function growth(grown: Grown[], at: number, step: number): number | null {
  const [one, next] = [grown[at - 1], grown[at]];
  const [before, after] = [one?.times[step], next?.times[step]];
  if (!one || !next || before === undefined || after === undefined || before < LEAST) return null;
  return (after / before) ** (1 / Math.log2(next.size / one.size));
}

/** The same from the first time that is long enough to the last. */
export function wholeGrowth(grown: Grown[], step: number): number | null {
  const long = grown.filter(({ times }) => (times[step] ?? 0) >= LEAST);
  const ends = [long[0], long.at(-1)].flatMap((end) => end ?? []);
  return long.length > 1 ? growth(ends, 1, step) : null;
}

/** A line a size: each step's time, and its growth, marked where it is over the bound. */
export function growthTable(head: string, steps: string[], grown: Grown[]): string {
  const names = [head, ...steps.flatMap((step) => [`${step} ms`, '×'])];
  const lines = grown.map(({ size, times }, at) => [
    String(size),
    ...times.flatMap((time, step) => [time.toFixed(1), told(growth(grown, at, step))]),
  ]);
  const whole = ['in all', ...steps.flatMap((_, step) => ['', told(wholeGrowth(grown, step))])];
  return [names, ...lines, whole]
    .map((cells) => cells.map((cell) => cell.padStart(14)).join(''))
    .join('\n');
}

function told(ratio: number | null): string {
  return ratio === null ? '' : `${ratio.toFixed(2)}${ratio > BOUND ? ' over' : ''}`;
}
