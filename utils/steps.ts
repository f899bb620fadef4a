/** Work that can be left between two of its steps; what it gives stands at its end. */
export type Steps<T> = Generator<void, T>;

/** All steps one after another, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds that a page may have to wait for its turn before it feels stuck. */
const PATIENCE = 50;
/** Milliseconds after which the work is given up. */
const BUDGET = 30_000;

/**
 * The same, with turns for the page in between, so that it answers its reader while a long work goes
 * on. A single step is never broken off.
 * @param isWanted is asked after each turn; where it says no the work ends.
 * @param now a clock in milliseconds.
 * @returns what the work gives, 'tooLarge' where it was given up, 'cancelled' where nobody wanted it.
 */
export async function paced<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  now = () => performance.now(),
): Promise<{ result: T } | 'tooLarge' | 'cancelled'> {
  const end = now() + BUDGET;
  for (let turn = now(); ; ) {
    const { done, value } = steps.next();
    if (done) return { result: value };
    if (now() < turn + PATIENCE) continue;
    if (now() > end) return 'tooLarge';
    await othersTurn();
    if (!isWanted()) return 'cancelled';
    turn = now();
  }
}

/** In Chromium no timer runs where the reader has forbidden the page its scripts. */
function othersTurn(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void): Promise<void> } };
  return scheduler ? scheduler.postTask(() => {}) : new Promise((go) => setTimeout(go));
}
