/** The middle one of some figures. */
export function median(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}

/** Milliseconds or seconds, as one reads them in a column. */
export function time(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A line of a table. */
export function print(name: string, figure: string): void {
  console.log(`${name.padEnd(62)}${figure.padStart(12)}`);
}

/** A share that has a bound, told with it. */
export function printRatio(ratio: number, most: number): void {
  print(`  at most ${most} times as long`, ratio.toFixed(2));
}
