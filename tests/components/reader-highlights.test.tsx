// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReaderPage } from '../../entrypoints/reader/reader-page.tsx';
import { type Library, LibraryError } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from '../library/area.ts';
import { article, digest } from '../library/samples.ts';
import { speakEnglish } from './english.ts';
import './warm-up.ts';
import { giveWhatJsdomLacks, marked } from './lacked-by-jsdom.ts';

const story = article('https://paper.example/bridge');
let library: Library;
let id: string;

beforeEach(async () => {
  render(null, document.body);
  fakeBrowser.reset();
  speakEnglish();
  giveWhatJsdomLacks();
  library = openLibrary(realisticArea(), null);
  ({ id } = await library.save(story, digest));
});

async function open(of: Library = library, query = `?id=${id}`): Promise<void> {
  render(null, document.body);
  history.replaceState(null, '', `/reader.html${query}`);
  const { session, local } = fakeBrowser.storage;
  render(<ReaderPage library={of} clips={session} settings={local} />, document.body);
  await screen.findByText(/on Monday|on Tuesday/);
}
/** Selects words of the first paragraph that has them, as a pointer or a caret does. */
function select(words: string): void {
  const node = [...document.querySelectorAll('.article-body p')]
    .flatMap(({ childNodes }) => [...childNodes])
    .find((node) => node.textContent?.includes(words)) as Text;
  const start = node.data.indexOf(words);
  document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  // Browsers tell of it; jsdom does not.
  fireEvent(document, new Event('selectionchange'));
}
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const stored = async () => (await library.get(id))?.highlights ?? [];
const list = async () => within(await screen.findByRole('region', { name: 'Highlights' }));

describe('highlighting', () => {
  test('a selection has a bar, and a colour of it highlights and is kept', async () => {
    await open();
    select('the Lune');
    const bar = within(await screen.findByRole('toolbar'));
    bar.getByRole('button', { name: 'Green' }).click();
    await waitFor(() => expect(marked('galley-green')).toBe('the Lune'));
    expect(await stored()).toMatchObject([
      { colour: 'green', note: '', quote: { text: 'the Lune' } },
    ]);
    fireEvent(document, new Event('selectionchange'));
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
    await open();
    await waitFor(() => expect(marked('galley-green')).toBe('the Lune'));
  });

  test('by keys: H in the colour used last, 1 to 4 in another', async () => {
    await open();
    select('the Lune');
    press('4');
    await waitFor(() => expect(marked('galley-pink')).toBe('the Lune'));
    select('nine years');
    press('h');
    await waitFor(() => expect(marked('galley-pink')).toBe('the Lune | nine years'));
  });

  test('a highlight is said to who does not see it, and Escape leaves the selection', async () => {
    await open();
    select('nine years');
    press('Escape');
    expect(document.getSelection()?.isCollapsed).toBe(true);
    select('the Lune');
    press('2');
    await screen.findByText('Highlighted: the Lune');
  });

  test('with a note by N, which is kept while it is typed and shown beside', async () => {
    await open();
    select('nine years');
    press('n');
    const note = await screen.findByRole('textbox', { name: 'Note' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    fireEvent.input(note, { target: { value: 'Who paid?' } });
    await waitFor(async () => expect((await stored())[0]?.note).toBe('Who paid?'), {
      timeout: 3000,
    });
    fireEvent.input(note, { target: { value: 'Who paid for it?' } });
    fireEvent.keyDown(note, { key: 'Escape' });
    await (await list()).findByText('Who paid for it?');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('of an unsaved clip saves it first', async () => {
    await library.remove([id]);
    await fakeBrowser.storage.session.set({ 'clip:k': { article: story, digest } });
    await open(library, '?clip=k');
    select('the Lune');
    press('1');
    await screen.findByText('Highlighted. The article is now in your library.');
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });

  test('letters typed into a field are no keys, nor are those with Ctrl', async () => {
    await open();
    select('the Lune');
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    press('n');
    const note = await screen.findByRole('textbox', { name: 'Note' });
    fireEvent.keyDown(note, { key: '1' });
    await waitFor(async () => expect(await stored()).toMatchObject([{ colour: 'yellow' }]));
    expect(await stored()).toHaveLength(1);
  });

  test('a failure to write is told, and nothing is shown that is not kept', async () => {
    const annotate = () => Promise.reject(new LibraryError('full', 'x'));
    await open({ ...library, annotate });
    select('the Lune');
    press('1');
    await screen.findByText(/no room left/);
    expect(marked('galley-yellow')).toBeNull();
  });
});

describe('a highlight', () => {
  beforeEach(async () => {
    const quote = { text: 'the Lune', before: 'The bridge over ', after: ' reopened on Monday.' };
    const changed = '2026-03-05T08:00:00.000Z';
    await library.annotate(id, () => [{ id: 'a', quote, colour: 'blue', note: '', changed }]);
    await open();
  });

  test('is reached by a click, and takes another colour', async () => {
    await waitFor(() => expect(marked('galley-blue')).toBe('the Lune'));
    fireEvent.click(document.querySelector('.article-body p') as Element);
    const card = within(await screen.findByRole('dialog', { name: 'Highlight' }));
    expect(card.getByRole('button', { name: 'Blue' }).getAttribute('aria-pressed')).toBe('true');
    card.getByRole('button', { name: 'Yellow' }).click();
    await waitFor(() => expect(marked('galley-yellow')).toBe('the Lune'));
    expect(marked('galley-blue')).toBeNull();
  });

  test('is reached from the list, which leads to its place too', async () => {
    (await list()).getByRole('button', { name: 'the Lune' }).click();
    await waitFor(() => expect(marked('galley-picked')).toBe('the Lune'));
    (await list()).getByRole('button', { name: 'Change the highlight “the Lune”' }).click();
    expect(await screen.findByRole('dialog', { name: 'Highlight' })).toBeTruthy();
  });

  test('is reached from the caret by H', async () => {
    await waitFor(() => expect(marked('galley-blue')).toBe('the Lune'));
    select('Lune');
    document.getSelection()?.collapseToEnd();
    press('h');
    expect(await screen.findByRole('dialog', { name: 'Highlight' })).toBeTruthy();
  });

  test('is deleted, and comes back by the button or the key U', async () => {
    for (const back of [async () => (await screen.findByText('Undo')).click(), () => press('u')]) {
      (await list()).getByRole('button', { name: 'Delete the highlight “the Lune”' }).click();
      await screen.findByText('Highlight deleted.');
      await waitFor(async () => expect(await stored()).toEqual([]));
      expect(marked('galley-blue')).toBeNull();
      await back();
      await waitFor(() => expect(marked('galley-blue')).toBe('the Lune'));
      expect(await stored()).toHaveLength(1);
    }
  });

  test('is found again when the article has been clipped anew', async () => {
    const line = 'Updated: the bridge over the Lune reopened on Tuesday.';
    await library.save(
      { ...story, text: line, blocks: [{ html: `<p>${line}</p>`, text: line }] },
      digest,
    );
    await open();
    await waitFor(() => expect(marked('galley-blue')).toBe('the Lune'));
  });

  test('is kept and listed where its words are gone', async () => {
    const line = 'A tunnel opened on Tuesday.';
    await library.save(
      { ...story, text: line, blocks: [{ html: `<p>${line}</p>`, text: line }] },
      digest,
    );
    await open();
    await (await list()).findByRole('heading', { name: 'Not in the text any more' });
    expect((await list()).getByText('the Lune')).toBeTruthy();
    expect(marked('galley-blue')).toBeNull();
    (await list()).getByRole('button', { name: /^Change/ }).click();
    expect(await screen.findByRole('dialog', { name: 'Highlight' })).toBeTruthy();
  });

  test('outlives the deletion of its article in another window, once it is saved again', async () => {
    await library.remove([id]);
    (await screen.findByRole('button', { name: 'Save' })).click();
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });
});
