import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type NoteFile, takeNotes } from '../../utils/import/take-notes.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from '../library/area.ts';
import { article, digest } from '../library/samples.ts';
import { Parser } from '../markdown/sample-article.ts';

beforeEach(() => fakeBrowser.reset());

const watch = { onProgress: () => {}, signal: new AbortController().signal };
const file = (name: string, content: string | Uint8Array<ArrayBuffer>): NoteFile =>
  new File([content], name, { lastModified: Date.UTC(2026, 3, 1) });
const note = (name: string) =>
  file(`${name}.md`, `---\nurl: https://p.example/${name}\n---\nWords of ${name}.`);

it('adds what is missing, leaves what is here, and names what it refuses', async () => {
  const library = openLibrary(realisticArea(), null);
  const here = await library.save(article('https://p.example/here', 'Mine'), digest);
  const taken = await takeNotes(
    [
      note('new'),
      note('here'),
      note('new'),
      file('todo.md', 'Milk'),
      file('photo.md', new Uint8Array([0xff, 0xfe, 0x00])),
    ],
    library,
    watch,
    Parser,
  );
  expect(taken).toEqual({
    added: 1,
    here: 2,
    refused: [
      { name: 'todo.md', reason: 'no-front-matter' },
      { name: 'photo.md', reason: 'no-text' },
    ],
  });
  const titles = (await library.entries()).map(({ title }) => title).sort();
  expect(titles).toEqual(['Mine', 'new']);
  expect((await library.get(here.id))?.article.title).toBe('Mine');
});

it('stops when it is called off', async () => {
  const library = openLibrary(realisticArea(), null);
  const stop = new AbortController();
  const stopping = { signal: stop.signal, onProgress: () => stop.abort() };
  const work = takeNotes([note('one'), note('two')], library, stopping, Parser);
  await expect(work).rejects.toThrow('aborted');
  expect(await library.entries()).toHaveLength(1);
});
