import { outcomeOf, type Standing, type Step } from './step.ts';

/** Stories that one reader has to do with. */
const STORIES = 150;
/** Stories of a backup that is restored: three lots. */
const OF_BACKUP = 130;

/** A reader in a window, who does one thing after the other. */
export interface Reader {
  /** What the library has acknowledged: every story that was ever saved, as it stands. */
  readonly stories: Map<number, Standing>;
  /** What has been begun and not acknowledged; null between two steps. */
  readonly begun: Map<number, Standing>[] | null;
  readonly steps: number;
  /** Goes on until the browser is gone. */
  work(take: (step: Step) => Promise<unknown>): Promise<void>;
}

/** @param first of two readers, whose stories are other ones. */
export function makeReader(first: boolean): Reader {
  const stories = new Map<number, Standing>();
  let begun: Map<number, Standing>[] | null = null;
  let stood: [number, string][] = [];
  let version = 0;
  let steps = 0;

  const some = (count: number) => {
    const there = [...stories].flatMap(([number, standing]) => (standing ? [number] : []));
    return there.sort(() => Math.random() - 0.5).slice(0, count);
  };

  function choose(): Step {
    const chance = Math.random();
    const numbers = some(1 + Math.floor(Math.random() * 12));
    if (stood.length && chance < 0.5) return { kind: 'putBack', stood };
    if (numbers.length && chance < 0.2) return { kind: 'mark', numbers, tag: `tag${++version}` };
    if (numbers.length && chance < 0.35) return { kind: 'remove', numbers };
    if (chance < 0.45) {
      const all = Array.from({ length: STORIES }, (_, i) => 2 * i + Number(first));
      const absent = all.filter((number) => !stories.get(number)).slice(0, OF_BACKUP);
      if (absent.length) return { kind: 'restore', numbers: absent, version: ++version % 1000 };
    }
    const number = 2 * Math.floor(Math.random() * STORIES) + Number(first);
    return { kind: 'save', number, version: ++version % 1000 };
  }

  return {
    stories,
    get begun() {
      return begun;
    },
    get steps() {
      return steps;
    },
    async work(take) {
      // What was removed before the browser died can no more be put back by its page.
      [begun, stood] = [null, []];
      for (;;) {
        const step = choose();
        const lots = outcomeOf(step, stories);
        begun = lots;
        await take(step);
        stood = step.kind === 'remove' ? step.numbers.map((n) => [n, stories.get(n) ?? '']) : [];
        for (const [number, standing] of lots.flatMap((lot) => [...lot]))
          stories.set(number, standing);
        begun = null;
        steps++;
      }
    },
  };
}
