/** One thing that a reader does. `version` says which words a story has. */
export type Step =
  | { kind: 'save'; number: number; version: number }
  | { kind: 'mark'; numbers: number[]; tag: string }
  | { kind: 'remove'; numbers: number[] }
  | { kind: 'putBack'; stood: [number: number, before: string][] }
  | { kind: 'restore'; numbers: number[]; version: number };

/** How a story stands, as "version tags"; null where it is not there. */
export type Standing = string | null;

/** Articles of a backup that are written at once (utils/backup/restore-backup.ts). */
const BATCH = 50;

/**
 * What a step makes of the stories: lots of them, of which each is written whole or not at all, one
 * after the other.
 */
export function outcomeOf(step: Step, now: ReadonlyMap<number, Standing>): Map<number, Standing>[] {
  const versionNow = (number: number) => now.get(number)?.split(' ')[0];
  if (step.kind === 'save') {
    const tags = now.get(step.number)?.split(' ')[1] ?? '';
    return [new Map([[step.number, `${step.version} ${tags}`]])];
  }
  if (step.kind === 'restore') {
    const lots: Map<number, Standing>[] = [];
    for (let at = 0; at < step.numbers.length; at += BATCH)
      lots.push(new Map(step.numbers.slice(at, at + BATCH).map((n) => [n, `${step.version} `])));
    return lots;
  }
  if (step.kind === 'putBack') return [new Map(step.stood)];
  const { kind } = step;
  const after = (n: number) => (kind === 'mark' ? `${versionNow(n)} ${step.tag}` : null);
  return [new Map(step.numbers.map((n) => [n, after(n)]))];
}
