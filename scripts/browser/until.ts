import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer: anything but null, undefined and false.
 * @param what names the thing waited for, in the error: "the popup's title".
 * @param ask its own errors count as no answer yet; the last one is the cause of the final error.
 * @param seconds how long to wait before giving up.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  seconds = 30,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let cause: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    await sleep(50);
  }
  throw new Error(`Waited ${seconds} seconds for ${what} in vain.`, { cause });
}
