import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Library, SavedArticle } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import type { Highlight } from '../../utils/reader/highlight.ts';
import { savedArticle } from '../backup/sample-backup.ts';
import { realisticArea } from './area.ts';
import { article, digest } from './samples.ts';

const highlight = (id: string, fields: Partial<Highlight> = {}): Highlight => ({
  id,
  quote: { text: 'nine years', before: 'It took ', after: ',' },
  colour: 'yellow',
  note: '',
  changed: '2026-03-05T08:00:00.000Z',
  ...fields,
});

let library: Library;
beforeEach(() => {
  fakeBrowser.reset();
  library = openLibrary(realisticArea());
});

describe('annotate', () => {
  it('keeps highlights with the article, also when it is saved again', async () => {
    const { id } = await library.save(article('https://a.example/b'), digest);
    expect((await library.get(id))?.highlights).toBeUndefined();
    const now = await library.annotate(id, (there) => [...there, highlight('a')]);
    expect(now).toEqual([highlight('a')]);
    await library.save(article('https://a.example/b', 'Changed'), digest);
    expect(await library.get(id)).toMatchObject({
      article: { title: 'Changed' },
      highlights: [highlight('a')],
    });
  });

  it('loses none where two windows highlight at once', async () => {
    const { id } = await library.save(article('https://a.example/b'), digest);
    // A lock as two windows of one browser share it.
    let last: Promise<unknown> = Promise.resolve();
    const locks = {
      request: (_: string, work: () => unknown) => {
        last = last.then(work, work);
        return last;
      },
    } as unknown as LockManager;
    const windows = [openLibrary(realisticArea(), locks), openLibrary(realisticArea(), locks)];
    await Promise.all(
      windows.map((window, i) => window.annotate(id, (there) => [...there, highlight(`${i}`)])),
    );
    expect((await library.get(id))?.highlights?.map(({ id }) => id)).toEqual(['0', '1']);
  });

  it('says so where the article is gone, and writes nothing', async () => {
    await expect(library.annotate('0', () => [highlight('a')])).rejects.toThrow(/damaged|library/);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('leaves a highlight that is no list to be told of, and does not write over it', async () => {
    const saved = await savedArticle('b');
    await realisticArea().set({ [`article:${saved.id}`]: { ...saved, highlights: 7 } });
    await expect(library.annotate(saved.id, () => [])).rejects.toThrow(/damaged/);
  });
});

describe('merge', () => {
  const merged = async (
    here: Highlight[],
    given: Highlight[],
    fields: Partial<SavedArticle> = {},
  ) => {
    const saved = await savedArticle('b', { highlights: here });
    await library.putBack([saved]);
    const outcome = await library.merge([{ ...saved, ...fields, highlights: given }]);
    return { outcome, highlights: (await library.get(saved.id))?.highlights };
  };

  it('keeps the highlights of both, and of one in both the one changed later', async () => {
    const later = highlight('a', { note: 'Later.', changed: '2026-03-06T08:00:00.000Z' });
    const { outcome, highlights } = await merged(
      [highlight('a'), highlight('b')],
      [later, highlight('c')],
    );
    expect(highlights).toEqual([later, highlight('b'), highlight('c')]);
    expect(outcome).toMatchObject({ updated: 1 });
  });

  it('keeps those here where the article given is newer and has none', async () => {
    const updated = '2027-01-01T08:00:00.000Z';
    const { highlights } = await merged([highlight('a')], [], { updated });
    expect(highlights).toEqual([highlight('a')]);
  });

  it('writes nothing where the given ones are known', async () => {
    const { outcome } = await merged([highlight('a')], [highlight('a')]);
    expect(outcome).toMatchObject({ same: 1 });
  });
});
