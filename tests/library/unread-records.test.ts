import { beforeEach, expect, it } from 'vitest';
import { type Library, type StorageArea, VERSION } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { memoryArea } from './memory-area.ts';
import { article, digest } from './samples.ts';

const URL_A = 'https://a.example/ferry';
const newer = { version: VERSION + 1, article: { title: 'Tomorrow', url: 'https://b.example/' } };

let area: StorageArea;
let library: Library;

beforeEach(() => {
  area = memoryArea();
  library = openLibrary(area, null);
});

/** Saves a story and damages its record, which keeps its words. */
async function damaged(): Promise<{ key: string; record: Record<string, unknown> }> {
  const { id } = await library.save(article(URL_A, 'Ferry'), digest);
  const key = `article:${id}`;
  const { tags: _, ...record } = (await area.get([key]))[key] as Record<string, unknown>;
  await area.set({ [key]: record });
  await area.remove([`entry:${id}`]);
  return { key, record };
}

it('names what cannot be read, and tells what a newer version wrote from what is damaged', async () => {
  const { key } = await damaged();
  await area.set({ 'article:n': newer, 'entry:n': newer, 'article:x': 7 });
  expect(await library.entries()).toEqual([]);
  expect(await library.unread()).toEqual(
    expect.arrayContaining([
      { key, why: 'damaged', title: 'Ferry', url: URL_A },
      { key: 'article:n', why: 'newer', title: 'Tomorrow', url: 'https://b.example/' },
      { key: 'article:x', why: 'damaged', title: null, url: null },
    ]),
  );
});

it('gives records as they are stored, removes them, and puts them back as they were', async () => {
  const { key } = await damaged();
  await area.set({ 'article:n': newer, 'entry:n': newer });
  await library.entries();
  const before = await area.get(null);
  expect(await library.rawRecords([key, 'article:n'])).toEqual(before);
  const removed = await library.removeRaw([key, 'article:n']);
  expect(await area.get(null)).toEqual({});
  expect(await library.unread()).toEqual([]);
  await library.putBackRaw(removed);
  expect(await area.get(null)).toEqual(before);
  expect(await library.unread()).toHaveLength(2);
});

it('neither removes what can be read by now nor writes over it', async () => {
  const { key } = await damaged();
  await library.entries();
  const removed = await library.removeRaw([key]);
  await library.save(article(URL_A, 'Ferry again'), digest);
  expect(await library.removeRaw([key])).toEqual({});
  await library.putBackRaw(removed);
  expect((await library.find(URL_A))?.title).toBe('Ferry again');
});

it('sets a damaged record aside when its story is saved again', async () => {
  const { record } = await damaged();
  await library.save(article(URL_A, 'Ferry again'), digest);
  expect((await library.entries()).map(({ title }) => title)).toEqual(['Ferry again']);
  const [aside] = await library.unread();
  expect(aside).toMatchObject({ why: 'damaged', title: 'Ferry' });
  expect(Object.values(await library.rawRecords([aside?.key ?? '']))).toEqual([record]);
});

it('sets it aside when a backup brings the story in', async () => {
  const { key, record } = await damaged();
  const other = openLibrary(memoryArea(), null);
  const { id } = await other.save(article(URL_A, 'Ferry from elsewhere'), digest);
  const saved = await other.getMany([id]);
  expect(await library.merge(saved)).toMatchObject({ updated: 1 });
  expect(await area.get([key])).toEqual({ [key]: saved[0] });
  await library.entries();
  const keys = (await library.unread()).map((unread) => unread.key);
  expect(Object.values(await library.rawRecords(keys))).toEqual([record]);
});

it('looks once at what no repair can mend, and tells what was mended', async () => {
  await damaged();
  const { id } = await library.save(article('https://a.example/bridge'), digest);
  await area.remove([`entry:${id}`]);
  expect(library.repaired()).toBe(null);
  await library.entries();
  expect(library.repaired()).toMatchObject({ rebuilt: 1, dropped: 0, unreadable: 1 });
  const get = area.get;
  const asked: string[] = [];
  area.get = (keys) => {
    asked.push(...(keys ?? []));
    return get(keys);
  };
  await openLibrary(area, null).entries();
  expect(asked.filter((key) => key.startsWith('article:'))).toHaveLength(1);
  asked.length = 0;
  await library.entries();
  expect(asked.filter((key) => key.startsWith('article:'))).toEqual([]);
});
