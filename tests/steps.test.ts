import { describe, expect, test } from 'vitest';
import { atOnce, paced, type Steps } from '../utils/steps.ts';

/** A clock that the work below moves on. */
let time = 0;
/** Work of some steps, each of which takes so many milliseconds. */
function* work(steps: number, each: number): Steps<string> {
  for (let i = 0; i < steps; i++) {
    time += each;
    yield;
  }
  return 'done';
}
/** How it ends, and how often it was asked whether it is wanted. */
async function pace(steps: Steps<string>, isWanted = () => true) {
  time = 0;
  let asked = 0;
  const outcome = await paced(
    steps,
    () => ++asked > 0 && isWanted(),
    () => time,
  );
  return { outcome, asked };
}

test('all steps at once give what stands at the end', () => {
  expect(atOnce(work(3, 1000))).toBe('done');
});

describe('paced work', () => {
  test('that is quick gives its result without a turn in between', async () => {
    expect(await pace(work(4, 10))).toEqual({ outcome: { result: 'done' }, asked: 0 });
  });

  test('that takes long lets others have a turn after each long step', async () => {
    const others: number[] = [];
    const timer = setInterval(() => others.push(time));
    const { outcome, asked } = await pace(work(4, 60));
    clearInterval(timer);
    expect(outcome).toEqual({ result: 'done' });
    expect(asked).toBe(4);
    expect(others.length).toBeGreaterThan(0);
  });

  test('ends when nobody wants it any more', async () => {
    let turns = 0;
    const { outcome } = await pace(work(100, 60), () => ++turns < 3);
    expect(outcome).toBe('cancelled');
    expect(time).toBe(180);
  });

  test('is given up after half a minute, however many steps there are', async () => {
    expect((await pace(work(1e9, 1000))).outcome).toBe('tooLarge');
    expect(time).toBe(31_000);
  });

  test('that is done when its time is up gives its result', async () => {
    function* last(): Steps<string> {
      yield;
      time += 40_000;
      return 'done';
    }
    expect((await pace(last())).outcome).toEqual({ result: 'done' });
  });

  test('that fails fails', async () => {
    function* failing(): Steps<string> {
      yield;
      throw new Error('No body.');
    }
    await expect(pace(failing())).rejects.toThrow('No body.');
  });
});
