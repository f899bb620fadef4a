import { describe, expect, test } from 'vitest';
import { bringBack, copiedArea } from '../../utils/library/copied-area.ts';
import type { SecondCopy } from '../../utils/library/second-copy.ts';
import { memoryArea } from './memory-area.ts';

/** A second copy in memory; what is to fail says no. */
function memoryCopy(fails: () => boolean = () => false) {
  const area = memoryArea();
  const orFail = async (work: Promise<void>) => {
    if (fails()) throw new Error('No room.');
    await work;
  };
  return {
    keys: async () => (await area.getKeys?.()) ?? [],
    get: area.get,
    set: (items) => orFail(area.set(items)),
    remove: area.remove,
  } satisfies SecondCopy;
}

const STORIES = { 'article:1': { title: 'Ferry' }, 'article:2': { title: 'Tide' } };

describe('the second copy', () => {
  test('holds articles and what was set aside, not what is made of them', async () => {
    const copy = memoryCopy();
    const area = copiedArea(memoryArea(), copy);
    await area.set({ ...STORIES, 'unread:3:now': 'torn', 'entry:1': {}, other: 1 });
    await area.remove(['article:2', 'entry:2']);
    expect(await copy.get(await copy.keys())).toEqual({
      'article:1': { title: 'Ferry' },
      'unread:3:now': 'torn',
    });
  });

  test('gives back what the area has lost', async () => {
    const copy = memoryCopy();
    await copiedArea(memoryArea(), copy).set(STORIES);
    const empty = memoryArea();
    const { back, copied } = await bringBack(empty, copy);
    await copied;
    expect(back).toBe(2);
    expect(await empty.get(['article:1', 'article:2'])).toEqual(STORIES);
    // Once is enough: what is removed later does not come back.
    await empty.remove(['article:1']);
    expect((await bringBack(empty, copy)).back).toBe(0);
  });

  test('does not put an older record over one that is there', async () => {
    const copy = memoryCopy();
    await copy.set({ 'article:1': { title: 'Old' } });
    const area = memoryArea({ 'article:1': { title: 'New' } });
    await (await bringBack(area, copy)).copied;
    expect(await area.get(['article:1'])).toEqual({ 'article:1': { title: 'New' } });
  });

  test('takes nothing from the area where it fails, and is made whole later', async () => {
    let fails = false;
    const copy = memoryCopy(() => fails);
    const plain = memoryArea();
    await (await bringBack(plain, copy)).copied;
    const area = copiedArea(plain, copy);
    await area.set({ 'article:1': { title: 'Old' } });
    fails = true;
    await area.set(STORIES);
    expect(await area.get(['article:1', 'article:2'])).toEqual(STORIES);
    fails = false;
    await (await bringBack(plain, copy)).copied;
    expect(await copy.get(['article:1', 'article:2'])).toEqual(STORIES);
  });
});
