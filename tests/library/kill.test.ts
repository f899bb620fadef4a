import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StorageArea } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from './area.ts';
import { article, digest } from './samples.ts';

beforeEach(() => fakeBrowser.reset());

/** An area whose browser dies before the given call: nothing that comes after happens. */
function dyingAt(call: number, onDeath: () => void): StorageArea {
  const area = realisticArea();
  let calls = 0;
  const alive = <T>(work: () => Promise<T>): Promise<T> => {
    if (++calls < call) return work();
    onDeath();
    return new Promise<T>(() => {});
  };
  return {
    ...area,
    get: (keys) => alive(() => area.get(keys)),
    set: (items) => alive(() => area.set(items)),
    remove: (keys) => alive(() => area.remove(keys)),
  };
}

it('has each article wholly or not at all, at whatever call the browser dies', async () => {
  for (let call = 1; call < 14; call++) {
    fakeBrowser.reset();
    const kept = await openLibrary(realisticArea()).save(article('https://a.example/kept'), digest);
    const death = Promise.withResolvers<void>();
    const dying = openLibrary(dyingAt(call, death.resolve), null);
    const work = async () => {
      const { id } = await dying.save(article('https://a.example/new'), digest);
      await dying.save(article('https://a.example/kept', 'Again'), digest);
      await dying.mark([id, kept.id], () => ({ tags: ['bridges'] }));
      await dying.putBack(await dying.remove([id]));
    };
    await Promise.race([work(), death.promise]);
    const library = openLibrary(realisticArea());
    expect(await library.repair()).toEqual({ rebuilt: 0, dropped: 0, newer: 0, unreadable: 0 });
    const entries = await library.entries();
    expect(entries.map(({ id }) => id)).toContain(kept.id);
    for (const { id, title, tags } of entries)
      expect(await library.get(id)).toMatchObject({ article: { title }, tags });
  }
});
