import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type LibraryError,
  type StorageArea,
  UNMARKED,
  VERSION,
} from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from './area.ts';
import { sampleEntry } from './sample-entry.ts';
import { article, digest } from './samples.ts';

const URL_A = 'https://a.example/bridge';
const stored = () => fakeBrowser.storage.local.get(null);

let area: StorageArea;
beforeEach(() => {
  fakeBrowser.reset();
  area = realisticArea();
});
afterEach(() => vi.useRealTimers());

describe('save', () => {
  it('keeps the article whole under one key, and an entry under another', async () => {
    const library = openLibrary(area);
    const entry = await library.save(article(URL_A), digest);
    expect(entry).toMatchObject({
      url: URL_A,
      title: 'A bridge reopens',
      voices: ['Ada Pike'],
      words: 15,
      minutes: 1,
    });
    expect(Object.keys(await stored()).sort()).toEqual([
      `article:${entry.id}`,
      `entry:${entry.id}`,
    ]);
    expect(await library.get(entry.id)).toMatchObject({ article: article(URL_A), digest });
    expect(await library.entries()).toEqual([entry]);
  });

  it('writes both keys in one call, so that a browser killed between cannot leave one', async () => {
    const set = vi.spyOn(area, 'set');
    await openLibrary(area).save(article(URL_A), digest);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('updates the same story: saved stays, updated moves, and so does what was added to it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    const library = openLibrary(area);
    const first = await library.save(article(URL_A), digest);
    await library.mark([first.id], () => ({ tags: ['rivers'] }));
    vi.setSystemTime(new Date('2026-03-03T10:00:00Z'));
    await library.save(article(`${URL_A}?utm_source=mail#top`, 'A bridge reopens at last'), digest);
    expect(await library.entries()).toMatchObject([
      {
        title: 'A bridge reopens at last',
        saved: '2026-03-02T10:00:00.000Z',
        updated: '2026-03-03T10:00:00.000Z',
      },
    ]);
    expect(await library.get(first.id)).toMatchObject({ tags: ['rivers'] });
  });

  it.each([
    ['with locks', navigator.locks],
    ['without locks', null],
  ])('loses nothing when two windows save at once, %s', async (_, locks) => {
    const windows = [openLibrary(area, locks), openLibrary(realisticArea(), locks)];
    const urls = Array.from({ length: 40 }, (_, i) => `https://a.example/story-${i}`);
    await Promise.all(
      urls.map((url, i) => windows[i % 2]?.save(article(url, `Story ${i}`), digest)),
    );
    const entries = await openLibrary(area).entries();
    expect(new Set(entries.map(({ url }) => url))).toEqual(new Set(urls));
  });

  it('keeps the first time when two windows save one story at once', async () => {
    const windows = [openLibrary(area), openLibrary(realisticArea())];
    const saved = await Promise.all(
      [...windows, ...windows].map((library) => library.save(article(URL_A), digest)),
    );
    expect(new Set(saved.map((entry) => entry.saved)).size).toBe(1);
    expect(await openLibrary(area).entries()).toHaveLength(1);
  });

  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'full', /no room left/],
    ['IO error: disk full', 'full', /no room left/],
    ['Corruption: bad block', 'failed', /could not write to its storage: Corruption: bad block/],
  ])(
    'says in a sentence what went wrong on "%s", and loses nothing',
    async (said, trouble, sentence) => {
      const library = openLibrary(area);
      const before = await library.save(article(URL_A), digest);
      area.set = () => Promise.reject(new Error(said));
      const error = await openLibrary(area)
        .save(article('https://a.example/other'), digest)
        .catch((error: LibraryError) => error);
      expect(error).toMatchObject({ trouble, message: expect.stringMatching(sentence) });
      expect(await library.entries()).toEqual([before]);
    },
  );
});

describe('a clock that is set back', () => {
  it('makes no later change look like the older one, also to a restore', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    const library = openLibrary(area);
    const { id } = await library.save(article(URL_A, 'First'), digest);
    await library.mark([id], () => ({ tags: ['first'] }));
    const backup = await library.getMany([id]);
    vi.setSystemTime(new Date('2019-01-01T00:00:00Z'));
    await library.save(article(URL_A, 'Second'), digest);
    await library.mark([id], () => ({ tags: ['second'] }));
    expect(await library.merge(backup)).toMatchObject({ newerHere: 1 });
    expect(await library.get(id)).toMatchObject({
      article: { title: 'Second' },
      tags: ['second'],
      saved: '2026-03-02T10:00:00.000Z',
      updated: '2026-03-02T10:00:00.001Z',
      marked: '2026-03-02T10:00:00.001Z',
    });
  });
});

describe('find', () => {
  it('knows a story by any of its addresses', async () => {
    const library = openLibrary(area);
    const entry = await library.save(article(URL_A), digest);
    expect(await library.find(`${URL_A}?fbclid=abc#top`)).toEqual(entry);
    expect(await library.find('https://a.example/other')).toBeNull();
  });
});

describe('entries', () => {
  it('stand with the last saved first', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    const library = openLibrary(area);
    for (const name of ['one', 'two', 'three']) {
      await library.save(article(`https://a.example/${name}`, name), digest);
      vi.setSystemTime(Date.now() + 1000);
    }
    expect((await library.entries()).map(({ title }) => title)).toEqual(['three', 'two', 'one']);
  });

  it('are read without the articles', async () => {
    const library = openLibrary(area);
    await library.save(article(URL_A), digest);
    const get = vi.spyOn(area, 'get');
    await openLibrary(area).entries();
    expect(
      get.mock.calls.flatMap(([keys]) => keys ?? 'all').filter((k) => !/^entry:/.test(k)),
    ).toEqual([]);
  });

  it('can be read of some articles alone', async () => {
    const library = openLibrary(area);
    const entry = await library.save(article(URL_A), digest);
    await library.save(article('https://a.example/other'), digest);
    const get = vi.spyOn(area, 'get');
    expect(await openLibrary(area).entriesOf([entry.id, 'unknown'])).toEqual([entry]);
    expect(get.mock.calls).toEqual([[[`entry:${entry.id}`, 'entry:unknown']]]);
  });

  it('leave other keys of the same storage alone', async () => {
    await area.set({ settings: { theme: 'dark' } });
    const library = openLibrary(area);
    await library.save(article(URL_A), digest);
    expect(await library.entries()).toHaveLength(1);
    expect(await stored()).toMatchObject({ settings: { theme: 'dark' } });
  });
});

describe('mark', () => {
  it('changes what is given, in the article and in its entry, and leaves the rest', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    const library = openLibrary(area);
    const [a, b] = [
      await library.save(article(URL_A), digest),
      await library.save(article('https://a.example/other'), digest),
    ];
    await library.mark([a.id], () => ({ tags: ['rivers'], favourite: true }));
    vi.setSystemTime(new Date('2026-03-03T10:00:00Z'));
    const after = await library.mark([a.id, b.id, 'unknown'], ({ tags }) => ({
      tags: [...tags, 'later'],
      read: true,
    }));
    const marked = '2026-03-03T10:00:00.000Z';
    expect(after).toEqual([
      { ...a, tags: ['rivers', 'later'], read: true, favourite: true, marked },
      { ...b, tags: ['later'], read: true, favourite: false, marked },
    ]);
    expect(await library.get(a.id)).toMatchObject({
      tags: ['rivers', 'later'],
      updated: a.updated,
    });
    expect(await library.entries()).toEqual(expect.arrayContaining(after));
  });

  it('writes all articles and entries in one call', async () => {
    const library = openLibrary(area);
    const ids: string[] = [];
    for (const name of ['one', 'two'])
      ids.push((await library.save(article(`https://a.example/${name}`), digest)).id);
    const set = vi.spyOn(area, 'set');
    await library.mark(ids, () => ({ read: true }));
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('loses no mark when two windows set one at once', async () => {
    const windows = [openLibrary(area), openLibrary(realisticArea())];
    const { id } = await openLibrary(area).save(article(URL_A), digest);
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((tag, i) =>
        windows[i % 2]?.mark([id], ({ tags }) => ({ tags: [...tags, tag] })),
      ),
    );
    expect((await openLibrary(area).get(id))?.tags.sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a library that version 1 wrote', () => {
  const ID = 'f00d';
  const { tags, read, favourite, marked, ...entry } = sampleEntry({ id: ID, voices: ['Ada Pike'] });
  const { saved, updated } = entry;
  const old = { version: 1, id: ID, article: article(URL_A), digest, saved, updated };
  beforeEach(() => area.set({ [`article:${ID}`]: old, [`entry:${ID}`]: { ...entry, version: 1 } }));

  it('is listed and read as one without marks, and nothing is written for it', async () => {
    const set = vi.spyOn(area, 'set');
    const library = openLibrary(area);
    expect(await library.entries()).toEqual([sampleEntry({ id: ID, voices: ['Ada Pike'] })]);
    expect(await library.get(ID)).toEqual({ ...old, version: VERSION, ...UNMARKED });
    expect(set).not.toHaveBeenCalled();
  });

  it('can be marked', async () => {
    const library = openLibrary(area);
    await library.mark([ID], () => ({ favourite: true }));
    expect(await stored()).toMatchObject({
      [`article:${ID}`]: { version: VERSION, favourite: true, tags: [] },
      [`entry:${ID}`]: { version: VERSION, favourite: true },
    });
  });
});

describe('remove and putBack', () => {
  it('take an article out and put it back as it was', async () => {
    const library = openLibrary(area);
    const { id } = await library.save(article(URL_A), digest);
    const before = await stored();
    const removed = await library.remove([id, 'unknown']);
    expect(removed).toHaveLength(1);
    expect(await stored()).toEqual({});
    await library.putBack(removed);
    expect(await stored()).toEqual(before);
  });

  it('keep the newer one when the story was saved again before the undo', async () => {
    const library = openLibrary(area);
    const { id } = await library.save(article(URL_A, 'Old'), digest);
    const removed = await library.remove([id]);
    await library.save(article(URL_A, 'New'), digest);
    await library.putBack(removed);
    expect((await library.entries()).map(({ title }) => title)).toEqual(['New']);
  });
});

describe.each([
  ['with getKeys', true],
  ['without getKeys', false],
])('repair, %s', (_, withKeys) => {
  beforeEach(() => {
    area = realisticArea({ withKeys });
  });

  it('finds nothing in a store that matches', async () => {
    const library = openLibrary(area);
    await library.save(article(URL_A), digest);
    expect(await library.repair()).toEqual({ rebuilt: 0, dropped: 0, newer: 0, unreadable: 0 });
  });

  it('writes a lost or spoilt entry again from its article', async () => {
    const library = openLibrary(area);
    const lost = await library.save(article(URL_A), digest);
    const spoilt = await library.save(article('https://a.example/other'), digest);
    await area.remove([`entry:${lost.id}`]);
    await area.set({ [`entry:${spoilt.id}`]: 'spoilt' });
    expect(await library.repair()).toMatchObject({ rebuilt: 2 });
    expect(await library.entries()).toEqual(expect.arrayContaining([lost, spoilt]));
  });

  it('runs by itself when entries are listed', async () => {
    const library = openLibrary(area);
    const entry = await library.save(article(URL_A), digest);
    await area.remove([`entry:${entry.id}`]);
    expect(await library.entries()).toEqual([entry]);
    expect(await stored()).toHaveProperty(`entry:${entry.id}`);
  });

  it('drops an entry whose article is gone', async () => {
    const library = openLibrary(area);
    const { id } = await library.save(article(URL_A), digest);
    await area.remove([`article:${id}`]);
    expect(await library.repair()).toMatchObject({ dropped: 1 });
    expect(await stored()).toEqual({});
  });

  it('never touches an article, readable or not', async () => {
    const library = openLibrary(area);
    await area.set({ 'article:x': { version: 1, text: 'half' }, 'article:y': 7 });
    expect(await library.repair()).toMatchObject({ unreadable: 2 });
    expect(await stored()).toEqual({ 'article:x': { version: 1, text: 'half' }, 'article:y': 7 });
    expect(await library.entries()).toEqual([]);
    await expect(library.get('x')).rejects.toMatchObject({ trouble: 'damaged' });
  });

  it('goes through more articles than fit one batch', async () => {
    const library = openLibrary(area);
    const ids: string[] = [];
    for (let i = 0; i < 120; i++)
      ids.push((await library.save(article(`https://a.example/${i}`), digest)).id);
    await area.remove(ids.map((id) => `entry:${id}`));
    expect(await library.repair()).toMatchObject({ rebuilt: 120 });
    expect(await library.entries()).toHaveLength(120);
  });
});

describe('a record that a newer version wrote', () => {
  const newer = { version: VERSION + 1, id: 'z', shape: 'unknown' };

  it('is left alone, and said so', async () => {
    const library = openLibrary(area);
    const { id } = await library.save(article(URL_A), digest);
    await area.set({ [`article:${id}`]: newer, [`entry:${id}`]: newer });
    await expect(library.get(id)).rejects.toThrow('A newer version of Galley saved this article.');
    await expect(library.save(article(URL_A), digest)).rejects.toMatchObject({ trouble: 'newer' });
    expect(await library.remove([id])).toEqual([]);
    expect(await library.repair()).toMatchObject({ newer: 1 });
    expect(await library.entries()).toEqual([]);
    expect(await stored()).toEqual({ [`article:${id}`]: newer, [`entry:${id}`]: newer });
  });
});

describe('onChange', () => {
  it('tells the ids that any window changed, until it is ended', async () => {
    const seen: string[][] = [];
    const end = openLibrary(area).onChange((ids) => seen.push(ids));
    const other = openLibrary(realisticArea());
    const { id } = await other.save(article(URL_A), digest);
    await area.set({ settings: 1 });
    await other.remove([id]);
    end();
    await other.save(article(URL_A), digest);
    expect(seen).toEqual([[id], [id]]);
  });
});
