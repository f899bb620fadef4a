import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Place, restoreBackup } from '../../utils/backup/restore-backup.ts';
import {
  type Library,
  type SavedArticle,
  type StorageArea,
  VERSION,
} from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import type { KeptPicture } from '../../utils/pictures/kept-picture.ts';
import { readReaderSettings } from '../../utils/reader/reader-settings.ts';
import { realisticArea } from '../library/area.ts';
import { backupOf, keptPicture, savedArticle } from './sample-backup.ts';

const DAY = (day: number) => `2026-04-0${day}T08:00:00.000Z`;
const stored = () => fakeBrowser.storage.local.get(null);

let area: StorageArea;
let library: Library;
let place: Place;
let taken: KeptPicture[];
beforeEach(() => {
  fakeBrowser.reset();
  area = realisticArea();
  library = openLibrary(area, null);
  taken = [];
  const takePicture = async (kept: KeptPicture) => taken.push(kept) > 0;
  place = { library, area, takePicture };
});

async function restore(articles: SavedArticle[], settings: Record<string, unknown> = {}) {
  return restoreBackup(new Blob([await backupOf(articles, settings)]), place);
}

it('brings an emptied library back exactly', async () => {
  const articles = await Promise.all(['one', 'two', 'three'].map((name) => savedArticle(name)));
  await library.putBack(articles);
  const before = await stored();
  const text = await backupOf(articles);
  await library.remove(articles.map(({ id }) => id));
  expect(await stored()).toEqual({});
  const restored = await restoreBackup(new Blob([text]), place);
  expect(restored).toEqual({
    added: 3,
    updated: 0,
    newerHere: 0,
    same: 0,
    pictures: 0,
    settings: false,
  });
  expect(await stored()).toEqual(before);
});

it('adds what is missing, updates what is older, keeps what is newer, and says how many', async () => {
  const [older, newer, same] = await Promise.all(
    ['older', 'newer', 'same'].map((name) => savedArticle(name, { updated: DAY(3) })),
  );
  if (!older || !newer || !same) throw new Error('no samples');
  await library.putBack([older, newer, same]);
  const restored = await restore([
    await savedArticle('missing'),
    { ...older, updated: DAY(4), article: { ...older.article, title: 'Changed' } },
    { ...newer, updated: DAY(2), article: { ...newer.article, title: 'Changed' } },
    same,
  ]);
  expect(restored).toMatchObject({ added: 1, updated: 1, newerHere: 1, same: 1 });
  const titles = (await library.entries()).map(({ title }) => title).sort();
  expect(titles).toEqual(['Changed', 'missing', 'newer', 'same']);
});

it('takes an article and its marks each from where they are newer', async () => {
  const here = await savedArticle('one', { updated: DAY(2), tags: ['here'], marked: DAY(2) });
  const given = { ...here, tags: ['given'], read: true };
  await library.putBack([here]);
  expect(await restore([{ ...given, updated: DAY(1), marked: DAY(3) }])).toMatchObject({
    updated: 1,
  });
  expect(await library.get(here.id)).toEqual({
    ...here,
    ...{ tags: ['given'], read: true, marked: DAY(3) },
  });
  const article = { ...here.article, title: 'Changed' };
  expect(await restore([{ ...here, article, updated: DAY(4) }])).toMatchObject({ updated: 1 });
  expect(await library.get(here.id)).toMatchObject({
    article: { title: 'Changed' },
    tags: ['given'],
  });
  expect(await restore([{ ...here, article, updated: DAY(4) }])).toMatchObject({ newerHere: 1 });
});

it('compares times, not their spelling', async () => {
  const here = await savedArticle('one', { updated: '2026-04-01T10:00:00.000Z' });
  await library.putBack([here]);
  expect(await restore([{ ...here, updated: '2026-04-01T11:00:00+02:00' }])).toMatchObject({
    newerHere: 1,
  });
});

it('keeps what a newer version of Galley has saved, and sets aside what is damaged', async () => {
  const [a, b] = [await savedArticle('a'), await savedArticle('b')];
  await area.set({
    [`article:${a.id}`]: { version: VERSION + 1 },
    [`article:${b.id}`]: { version: 1 },
  });
  expect(await restore([a, b])).toMatchObject({ newerHere: 1, updated: 1 });
  expect(await stored()).toMatchObject({ [`article:${a.id}`]: { version: VERSION + 1 } });
  expect(await library.get(b.id)).toEqual(b);
});

it('takes the later one where a file has a story twice', async () => {
  const early = await savedArticle('one', { updated: DAY(1) });
  const late = { ...early, updated: DAY(2) };
  expect(await restore([late, early])).toMatchObject({ added: 1, newerHere: 1 });
  expect(await library.get(early.id)).toEqual(late);
});

it('takes in the pictures that the articles here show', async () => {
  const leadImage = { src: 'https://pictures.example/a.jpg', alt: '', caption: null };
  const one = await savedArticle('one');
  const given = { ...one, article: { ...one.article, leadImage } };
  const pictures = [
    keptPicture(one.id, leadImage.src),
    keptPicture(one.id, 'https://pictures.example/another.jpg'),
  ];
  const file = new Blob([await backupOf([given], {}, pictures)]);
  expect(await restoreBackup(file, place)).toMatchObject({ added: 1, pictures: 1 });
  expect(taken.map(({ address }) => address)).toEqual([leadImage.src]);
});

it('changes nothing when only the last of many articles is damaged', async () => {
  const articles = await Promise.all(
    Array.from({ length: 120 }, (_, i) => savedArticle(`story-${i}`)),
  );
  const set = vi.spyOn(area, 'set');
  const broken = { ...(await savedArticle('last')), digest: 7 } as unknown as SavedArticle;
  await expect(restore([...articles, broken], { 'settings:reader': {} })).rejects.toMatchObject({
    trouble: 'damaged',
    article: 121,
  });
  expect(set).not.toHaveBeenCalled();
  expect(await stored()).toEqual({});
});

it('goes through more articles than fit one batch, and tells how far it is', async () => {
  const articles = await Promise.all(
    Array.from({ length: 120 }, (_, i) => savedArticle(`story-${i}`)),
  );
  const seen: number[] = [];
  const file = new Blob([await backupOf(articles)]);
  const restored = await restoreBackup(file, place, { onProgress: (n) => seen.push(n) });
  expect(restored).toMatchObject({ added: 120 });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
  expect(Math.max(...seen)).toBe(1);
});

it('stops at once when it is called off before anything is written', async () => {
  const stop = new AbortController();
  const file = new Blob([await backupOf([await savedArticle('one')])]);
  const watch = { signal: stop.signal, onProgress: () => stop.abort() };
  await expect(restoreBackup(file, place, watch)).rejects.toThrow();
  expect(await stored()).toEqual({});
});

it('takes settings over where there are none, by known values alone, and leaves its own', async () => {
  const given = {
    'settings:reader': { theme: 'sepia', size: 'huge', more: 1 },
    'settings:unknown': 1,
  };
  expect(await restore([], given)).toMatchObject({ settings: true });
  const taken = readReaderSettings({ theme: 'sepia' });
  expect(await stored()).toEqual({ 'settings:reader': taken });
  expect(await restore([], { 'settings:reader': { theme: 'dark' } })).toMatchObject({
    settings: false,
  });
  expect(await stored()).toEqual({ 'settings:reader': taken });
});
