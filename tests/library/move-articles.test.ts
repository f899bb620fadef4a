import { beforeEach, expect, it } from 'vitest';
import type { StorageArea } from '../../utils/library/library.ts';
import { moveArticles } from '../../utils/library/move-articles.ts';
import { movedArea } from '../../utils/library/moved-area.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { memoryArea } from './memory-area.ts';
import { article, digest } from './samples.ts';

let from: StorageArea;
let to: StorageArea;
beforeEach(() => {
  from = memoryArea();
  to = memoryArea();
});

const save = (area: StorageArea, name: string, title?: string) =>
  openLibrary(area, null).save(article(`https://a.example/${name}`, title), digest);

it('moves every article with its entry as they are, and leaves the settings', async () => {
  await from.set({ settings: { theme: 'dark' } });
  for (let i = 0; i < 120; i++) await save(from, `story-${i}`);
  const before = await from.get(null);
  await moveArticles(from, to);
  expect(await from.get(null)).toEqual({ settings: { theme: 'dark' } });
  expect({ settings: { theme: 'dark' }, ...(await to.get(null)) }).toEqual(before);
});

it('moves what version 1 wrote, and what this version cannot read', async () => {
  const old = {
    'article:a': { version: 1, id: 'a' },
    'entry:a': { version: 1, id: 'a' },
    'article:b': { version: 99 },
    'article:c': 'half',
  };
  await from.set({ ...old, 'entry:alone': {} });
  await moveArticles(from, to);
  expect(await from.get(null)).toEqual({});
  expect(await to.get(null)).toEqual(old);
});

it('keeps of a story that both have the later, with the marks of both times', async () => {
  const { id } = await save(from, 'story', 'Old');
  await openLibrary(from, null).mark([id], () => ({ tags: ['rivers'] }));
  await new Promise((go) => setTimeout(go, 2));
  await save(to, 'story', 'New');
  await moveArticles(from, to);
  expect(await openLibrary(to, null).get(id)).toMatchObject({
    article: { title: 'New' },
    tags: ['rivers'],
  });
  expect(await from.get(null)).toEqual({});
});

it('leaves both where one of them cannot be read', async () => {
  const { id } = await save(to, 'story');
  const there = await to.get(null);
  await from.set({ [`article:${id}`]: { version: 99 } });
  await moveArticles(from, to);
  expect(await to.get(null)).toEqual(there);
  expect(await from.get(null)).toEqual({ [`article:${id}`]: { version: 99 } });
});

it('loses nothing wherever it is broken off, and is finished by the next one', async () => {
  for (let i = 0; i < 60; i++) await save(from, `story-${i}`);
  const all = await from.get(null);
  for (let call = 1; call < 9; call++) {
    const [source, target] = [memoryArea(all), memoryArea()];
    let calls = 0;
    const dying = (area: StorageArea): StorageArea => {
      const alive = <T>(work: () => Promise<T>): Promise<T> =>
        ++calls < call ? work() : Promise.reject(new Error('The browser has died.'));
      return {
        ...area,
        get: (keys) => alive(() => area.get(keys)),
        set: (items) => alive(() => area.set(items)),
        remove: (keys) => alive(() => area.remove(keys)),
      };
    };
    await moveArticles(dying(source), dying(target)).catch(() => {});
    expect({ ...(await source.get(null)), ...(await target.get(null)) }).toEqual(all);
    await moveArticles(source, target);
    expect([await source.get(null), await target.get(null)]).toEqual([{}, all]);
  }
});

it('is waited for by every call, once, and tried again when it failed', async () => {
  const tries: string[] = [];
  let fails = true;
  const area = movedArea(
    to,
    async () => {
      tries.push('move');
      if (fails) throw new Error('No answer.');
      await to.set({ moved: true });
    },
    null,
  );
  await expect(area.get(['moved'])).rejects.toThrow('No answer.');
  expect(await to.get(null)).toEqual({});
  fails = false;
  expect(await Promise.all([area.get(['moved']), area.getKeys?.()])).toEqual([
    { moved: true },
    ['moved'],
  ]);
  expect(tries).toEqual(['move', 'move']);
});
