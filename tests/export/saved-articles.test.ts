import { expect, it } from 'vitest';
import { savedArticles } from '../../utils/export/saved-articles.ts';
import { LibraryError, type SavedArticle } from '../../utils/library/library.ts';
import { savedArticle } from '../backup/sample-backup.ts';

const one = await savedArticle('one');

const library = {
  async get(id: string): Promise<SavedArticle | null> {
    if (id === 'damaged') throw new LibraryError('damaged', 'It is damaged.');
    return id === one.id ? one : null;
  },
};

it('gives what can be read, tells of the rest, and how far it is', async () => {
  const unread: string[] = [];
  const done: number[] = [];
  const watch = {
    onProgress: (part: number) => done.push(part),
    signal: new AbortController().signal,
  };
  const read: SavedArticle[] = [];
  const ids = ['gone', one.id, 'damaged', one.id];
  for await (const saved of savedArticles(library, ids, watch, (id) => unread.push(id)))
    read.push(saved);
  expect(read).toEqual([one, one]);
  expect(unread).toEqual(['gone', 'damaged']);
  expect(done).toEqual([0.25, 0.5, 0.75, 1]);
});

it('stops at once when it is called off', async () => {
  const stop = new AbortController();
  const watch = { onProgress: () => stop.abort(), signal: stop.signal };
  const articles = savedArticles(library, [one.id, one.id], watch, () => {});
  expect((await articles.next()).value).toBe(one);
  await expect(articles.next()).rejects.toBe(stop.signal.reason);
});
