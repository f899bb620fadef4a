import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Library } from '../../../utils/library/library.ts';
import { openLibrary } from '../../../utils/library/open-library.ts';
import { bringUpToDate, type Held } from '../../../utils/library/search/bring-up-to-date.ts';
import { parseQuery } from '../../../utils/library/search/query.ts';
import {
  createSearchService,
  type IndexStore,
  type RemoteSearch,
} from '../../../utils/library/search/search-service.ts';
import { MOST_RECENT } from '../../../utils/library/search/segment.ts';
import { realisticArea } from '../area.ts';
import { article, digest } from '../samples.ts';
import { asRemote, memoryStore } from './memory-store.ts';

let library: Library;
let store: ReturnType<typeof memoryStore>;
let search: RemoteSearch;
let held: Held;

beforeEach(async () => {
  fakeBrowser.reset();
  library = openLibrary(realisticArea(), null);
  store = memoryStore();
  await start();
});

/** A page opens, with what is kept. */
async function start(of: IndexStore = store): Promise<void> {
  search = asRemote(createSearchService(of));
  held = await search.open();
}

const save = (name: string, text?: string) => {
  const story = article(`https://a.example/${name}`, name);
  return library.save(text ? { ...story, text } : story, digest);
};
const update = async (onProgress = (_: number, __: number) => {}) =>
  bringUpToDate(search, library, await library.entries(), held, onProgress);
const find = async (typed: string) => (await search.search(parseQuery(typed))).ids;

it('reads what is new, also what has been saved again or has other tags', async () => {
  const { id } = await save('ferry', 'It sails.');
  await update();
  expect(await find('sails')).toEqual([id]);
  await save('ferry', 'It sinks.');
  await update();
  expect([await find('sails'), await find('sinks')]).toEqual([[], [id]]);
  await library.mark([id], () => ({ tags: ['disasters'] }));
  await update();
  expect(await find('disaster')).toEqual([id]);
});

it('forgets what is deleted, and has it again when that is undone', async () => {
  const { id } = await save('ferry');
  await update();
  const removed = await library.remove([id]);
  await update();
  expect(await find('ferry')).toEqual([]);
  await library.putBack(removed);
  await update();
  expect(await find('ferry')).toEqual([id]);
});

it('reads no article twice, in this page or in the next', async () => {
  await save('ferry');
  await update();
  await start();
  await save('tide');
  const getMany = vi.spyOn(library, 'getMany');
  await update();
  await update();
  expect(getMany.mock.calls.map(([ids]) => ids.length)).toEqual([1]);
  expect(await find('bridge')).toHaveLength(2);
  expect(await find('"over the lune"')).toHaveLength(2);
});

it('writes little for one save, and the main part when much is new', async () => {
  for (let i = 0; i < MOST_RECENT; i++) await save(`story-${i}`);
  await update();
  await save('one-more');
  const progress: [number, number][] = [];
  await update((done, total) => progress.push([done, total]));
  expect(store.writes.map(({ parts }) => Object.keys(parts).sort())).toEqual([
    ['main', 'recent'],
    ['main', 'recent'],
  ]);
  expect(held.main.size).toBe(MOST_RECENT + 1);
  expect(progress[0]).toEqual([0, MOST_RECENT + 1]);
  await save('and-another');
  await update();
  expect(Object.keys(store.writes.at(-1)?.parts ?? {})).toEqual(['recent']);
  expect(await find('bridge')).toHaveLength(MOST_RECENT + 2);
});

describe('an index that cannot be', () => {
  it.each([
    ['read', { read: () => Promise.reject(new Error('disk')) }],
    [
      'understood',
      {
        read: async () => ({
          contents: { main: '', stamps: { main: [], recent: [] }, stale: ['x'] },
          parts: { main: 'spoilt', recent: 'spoilt' },
        }),
      },
    ],
    ['written', { write: () => Promise.reject(new Error('disk')) }],
  ] satisfies [string, Partial<IndexStore>][])('%s is made anew', async (_, fault) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { id } = await save('ferry');
    await start({ ...store, ...fault });
    await update();
    expect(await find('ferry')).toEqual([id]);
  });
});

it('writes no more once a writing has failed, so that what is kept stays whole', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await save('ferry');
  await update();
  vi.spyOn(store, 'write').mockRejectedValueOnce(new Error('disk'));
  await start();
  await save('tide', 'The night ferry waits.');
  await update();
  await save('moon');
  await update();
  await start();
  await update();
  expect(await find('"night ferry"')).toHaveLength(1);
});

it('keeps one window’s index whole while another has written one of its own', async () => {
  await save('ferry');
  const [a, b] = [asRemote(createSearchService(store)), asRemote(createSearchService(store))];
  const [heldByA, heldByB] = [await a.open(), await b.open()];
  const entries = await library.entries();
  await bringUpToDate(a, library, entries, heldByA, () => {});
  await bringUpToDate(b, library, entries, heldByB, () => {});
  await save('tide');
  await bringUpToDate(a, library, await library.entries(), heldByA, () => {});
  await start();
  await update();
  expect(await find('bridge')).toHaveLength(2);
});
