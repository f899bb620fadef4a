// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/dom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '../../entrypoints/library/library-page.tsx';
import type { Article } from '../../utils/article/article.ts';
import { type Library, LibraryError, type StorageArea } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { createSearchService } from '../../utils/library/search/search-service.ts';
import { realisticArea } from '../library/area.ts';
import { article, digest } from '../library/samples.ts';
import { asRemote, memoryStore } from '../library/search/memory-store.ts';
import { speakEnglish } from './english.ts';
import './warm-up.ts';
import { giveWhatJsdomLacks } from './lacked-by-jsdom.ts';

let library: Library;
let area: StorageArea;

beforeEach(() => {
  render(null, document.body);
  fakeBrowser.reset();
  speakEnglish();
  giveWhatJsdomLacks();
  history.replaceState(null, '', '/library.html');
  area = realisticArea();
  library = openLibrary(area, null);
});

/** Saves stories with these titles, the first one last, so that it is listed first. */
async function save(...stories: (Partial<Article> & { title: string })[]): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [i, story] of [...stories].reverse().entries()) {
    vi.setSystemTime(Date.UTC(2026, 4, 1 + i));
    const url = `https://paper.example/${story.title.toLowerCase()}`;
    await library.save({ ...article(url), ...story }, digest);
  }
  vi.useRealTimers();
}

const searchInMemory = () => asRemote(createSearchService(memoryStore()));

function open(of: Library = library, startSearch = searchInMemory): void {
  render(<LibraryPage library={of} startSearch={startSearch} />, document.body);
}

const listed = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);
const shows = (...titles: string[]) => waitFor(() => expect(listed()).toEqual(titles));
const press = (key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
const focused = (title: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toBe(title));

/** Types into the search field as a reader does: the whole of the new value at once. */
function search(words: string): void {
  const field = screen.getByRole('searchbox');
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('what is shown', () => {
  test('each article with its site, author, date, dek, length and voices, leading to the reader', async () => {
    await save({ title: 'Ferry', dek: 'It sails again.' });
    open();
    await shows('Ferry');
    const entry = screen.getByRole('listitem');
    for (const words of [
      'The Lune Post',
      'Jo Marsh',
      '2 March 2026',
      'It sails again.',
      '1 min',
      '1 voice',
    ])
      expect(within(entry).getByText(words)).toBeTruthy();
    const [saved] = await library.entries();
    expect(within(entry).getByRole('link', { name: 'Ferry' }).getAttribute('href')).toBe(
      `/reader.html?id=${saved?.id}`,
    );
    expect(
      within(entry).getByRole('link', { name: 'Open original page: Ferry' }).getAttribute('href'),
    ).toBe('https://paper.example/ferry');
  });

  test('an empty library says how to fill it', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('a storage that fails is told in words, and can be tried again', async () => {
    await save({ title: 'Ferry' });
    const entries = vi
      .fn(library.entries)
      .mockRejectedValueOnce(new LibraryError('failed', 'disk'));
    open({ ...library, entries });
    await screen.findByRole('heading', { name: 'The library could not be opened' });
    screen.getByRole('button', { name: 'Try again' }).click();
    await shows('Ferry');
  });

  test('what another window saves or removes appears and goes', async () => {
    await save({ title: 'Ferry' });
    open();
    await shows('Ferry');
    const other = openLibrary(realisticArea(), null);
    const entry = await other.save(article('https://paper.example/tide', 'Tide'), digest);
    await shows('Tide', 'Ferry');
    await other.remove([entry.id]);
    await shows('Ferry');
  });
});

describe('finding and sorting', () => {
  const stories = [
    { title: 'Beta', site: 'Zeta', published: '2020-01-01' },
    { title: 'Alpha', site: 'Yota', published: '2021-01-01' },
  ];

  test('the search filters as one types and says when nothing matches', async () => {
    await save(...stories);
    open();
    await shows('Beta', 'Alpha');
    search('alp');
    await shows('Alpha');
    expect(screen.getByText('1 of 2 articles')).toBeTruthy();
    search('alpx');
    expect(await screen.findByRole('heading', { name: 'No article matches “alpx”' })).toBeTruthy();
    screen.getByRole('button', { name: 'Clear the search' }).click();
    await shows('Beta', 'Alpha');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  test.each([
    ['saved', ['Beta', 'Alpha'], 'May 2026'],
    ['published', ['Alpha', 'Beta'], 'January 2021'],
    ['title', ['Alpha', 'Beta'], 'All articles by title'],
    ['site', ['Alpha', 'Beta'], 'Yota'],
  ])('sorted by %s', async (order, titles, heading) => {
    await save(...stories);
    open();
    await shows('Beta', 'Alpha');
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    select.value = order;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await shows(...titles);
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toContain(heading);
  });

  test('the view is kept in the address', async () => {
    await save(...stories);
    history.replaceState(null, '', '/library.html?sort=title&ranked=no&find=bridge');
    open();
    await shows('Alpha', 'Beta');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('bridge');
    search('');
    await waitFor(() => expect(location.search).toBe('?sort=title&ranked=no'));
  });
});

describe('searching the texts', () => {
  const stories = [
    { title: 'Ferry', text: 'It sails from Port Ellery on Monday. The crew is glad.' },
    { title: 'Tide', text: 'A ferry waits. Nobody in Port Ellery minds the delay.' },
  ];
  const marked = () => [...document.querySelectorAll('.entry mark')].map((m) => m.textContent);

  test('shows the sentence with the words in it marked, the best match first', async () => {
    await save(...stories);
    open();
    await shows('Ferry', 'Tide');
    search('ellery mond');
    await shows('Ferry');
    await waitFor(() => expect(marked()).toEqual(['Ellery', 'Monday']));
    expect(document.querySelector('.entry-found')?.textContent).toBe(
      'It sails from Port Ellery on Monday.',
    );
    search('ferry');
    await shows('Ferry', 'Tide');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('match');
    search('"waits nobody"');
    await shows('Tide');
    search('');
    await shows('Ferry', 'Tide');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('saved');
    expect(marked()).toEqual([]);
  });

  test('another order than by match can be chosen', async () => {
    await save({ title: 'Tide', text: 'A ferry waits.' }, { title: 'Ferry', text: 'It sails.' });
    open();
    await shows('Tide', 'Ferry');
    search('ferry');
    await shows('Ferry', 'Tide');
    const select = screen.getByRole<HTMLSelectElement>('combobox');
    select.value = 'saved';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('Tide', 'Ferry');
  });

  test('filters by what the entries say, alone and with words', async () => {
    await save(
      { title: 'Beta', site: 'Zeta', published: '2020-01-01' },
      { title: 'Alpha', site: 'Yota', published: '2021-01-01' },
    );
    open();
    await screen.findByRole('searchbox');
    search('site:zeta');
    await shows('Beta');
    search('bridge after:2020-06');
    await shows('Alpha');
    search('said:pike');
    await shows('Beta', 'Alpha');
    search('by:pike');
    await screen.findByRole('heading', { name: 'No article matches “by:pike”' });
  });

  test('shows what a voice says that is asked for', async () => {
    await save({ title: 'Ferry' });
    open();
    await shows('Ferry');
    search('said:pike');
    await waitFor(() =>
      expect(document.querySelector('.entry-found')?.textContent).toBe(
        'It took nine yearsAda Pike',
      ),
    );
    expect(document.querySelector('.entry-found q')?.textContent).toBe('It took nine years');
  });

  test('says what it cannot understand', async () => {
    await save({ title: 'Ferry' });
    open();
    await screen.findByRole('searchbox');
    search('ferry after:soon');
    await screen.findByText(/“after:soon” is no date/);
    search('is:old');
    await screen.findByText(/“is:old” filters nothing/);
    await shows('Ferry');
  });

  test('finds what another window saves, and no longer what is deleted', async () => {
    await save({ title: 'Ferry' });
    open();
    await screen.findByRole('searchbox');
    search('bridge');
    await shows('Ferry');
    const other = openLibrary(realisticArea(), null);
    const entry = await other.save(article('https://paper.example/tide', 'Tide'), digest);
    await waitFor(() => expect(listed().sort()).toEqual(['Ferry', 'Tide']));
    await other.remove([entry.id]);
    await shows('Ferry');
  });

  test('while the texts are read, it tells how far it is and looks through the titles', async () => {
    await save(...stories);
    let go = () => {};
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    open(library, () => {
      const service = searchInMemory();
      return { ...service, add: (texts, part) => waits.then(() => service.add(texts, part)) };
    });
    await shows('Ferry', 'Tide');
    search('ferry');
    await screen.findByText('Reading the articles for the search: 0 of 2');
    expect(screen.getByRole('progressbar').getAttribute('max')).toBe('2');
    await shows('Ferry');
    search('ellery');
    await screen.findByRole('heading', { name: 'No match for “ellery” yet' });
    go();
    await waitFor(() => expect(listed()).toHaveLength(2));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('when the texts cannot be searched, it says so, looks through the titles, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await save(...stories);
    let times = 0;
    open(library, () => {
      if (times++ > 0) return searchInMemory();
      return { ...searchInMemory(), open: () => Promise.reject(new Error('no worker')) };
    });
    await screen.findByRole('searchbox');
    search('ferry');
    await screen.findByText(/texts cannot be searched now/);
    await shows('Ferry');
    screen.getByRole('button', { name: 'Try again' }).click();
    await shows('Ferry', 'Tide');
  });
});

describe('marks', () => {
  const favourite = (title: string) =>
    screen.getByRole('button', { name: `Favourite: ${title}` }).getAttribute('aria-pressed');
  const tagsShown = () =>
    [...document.querySelectorAll('.entry-tags .tag')].map((tag) => tag.textContent);
  /** Writes into the field that has the focus, and leaves it with a key. */
  async function write(name: string, words: string, key = 'Enter') {
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name });
    expect(document.activeElement).toBe(field);
    field.value = words;
    press(key);
  }

  test('tags are written by keyboard, kept, and lead to what has them', async () => {
    await save({ title: 'Ferry' }, { title: 'Tide' });
    open();
    await shows('Ferry', 'Tide');
    press('ArrowDown');
    await focused('Ferry');
    press('t');
    await write('Tags: Ferry', 'boats, North  Sea, #Boats,');
    await waitFor(() => expect(tagsShown()).toEqual(['boats', 'North Sea']));
    await focused('Ferry');
    await waitFor(async () =>
      expect((await library.entries()).map(({ tags }) => tags)).toEqual([
        ['boats', 'North Sea'],
        [],
      ]),
    );
    screen.getByRole('button', { name: 'North Sea' }).click();
    await shows('Ferry');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('tag:"North Sea"');
  });

  test('Escape leaves the tags as they were, and a letter in them is no command', async () => {
    await save({ title: 'Ferry' });
    open();
    await shows('Ferry');
    screen.getByRole('button', { name: 'Edit tags: Ferry' }).click();
    await screen.findByRole('combobox', { name: 'Tags: Ferry' });
    press('x');
    press('Delete');
    await write('Tags: Ferry', 'boats', 'Escape');
    await focused('Ferry');
    expect(tagsShown()).toEqual([]);
    expect(screen.queryByText('1 selected')).toBeNull();
    expect((await library.entries()).map(({ tags }) => tags)).toEqual([[]]);
  });

  test('read and favourite are set by key and by button', async () => {
    await save({ title: 'Ferry' }, { title: 'Tide' });
    open();
    await shows('Ferry', 'Tide');
    press('ArrowDown');
    await focused('Ferry');
    press('s');
    await waitFor(() => expect(favourite('Ferry')).toBe('true'));
    await waitFor(async () => expect((await library.entries())[0]?.favourite).toBe(true));
    press('r');
    screen.getByRole('button', { name: 'Read: Tide' }).click();
    await waitFor(async () =>
      expect(
        (await library.entries()).map(({ title, read, favourite }) => [title, read, favourite]),
      ).toEqual([
        ['Ferry', true, true],
        ['Tide', true, false],
      ]),
    );
    search('is:favourite');
    await shows('Ferry');
  });

  test('all that are chosen are marked at once', async () => {
    await save({ title: 'Ferry' }, { title: 'Tide' });
    open();
    await shows('Ferry', 'Tide');
    for (const box of screen.getAllByRole('checkbox')) box.click();
    await screen.findByText('2 selected');
    screen.getByRole('button', { name: 'Favourite' }).click();
    await waitFor(() => expect([favourite('Ferry'), favourite('Tide')]).toEqual(['true', 'true']));
    screen.getByRole('button', { name: 'Add tags' }).click();
    await write('Tags for 2 articles', 'boats');
    await waitFor(() => expect(tagsShown()).toEqual(['boats', 'boats']));
  });

  test('what cannot be kept is taken back and told', async () => {
    await save({ title: 'Ferry' });
    open({ ...library, mark: () => Promise.reject(new LibraryError('failed', 'disk')) });
    await shows('Ferry');
    screen.getByRole('button', { name: 'Favourite: Ferry' }).click();
    await screen.findByText(/storage did not answer/);
    expect(favourite('Ferry')).toBe('false');
  });
});

test('filters can be chosen, and stand in the search as if typed', async () => {
  await save(
    { title: 'Beta', site: 'Zeta', lang: 'fr' },
    { title: 'Alpha', site: 'Yota Post', lang: 'en-GB' },
  );
  open();
  await shows('Beta', 'Alpha');
  search('bridge');
  screen.getByRole('button', { name: 'Filter' }).click();
  document
    .getElementById('filters')
    ?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  const choose = async (name: RegExp, value: string) => {
    const select = await screen.findByRole<HTMLSelectElement>('combobox', { name, hidden: true });
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await choose(/^Site/, 'Yota Post');
  await shows('Alpha');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('bridge site:"Yota Post"');
  await choose(/^Site/, '');
  await choose(/^Language/, 'fr');
  await shows('Beta');
});

describe('what cannot be read', () => {
  const damage = async (title: string) => {
    const id = (await library.entries()).find((entry) => entry.title === title)?.id ?? '';
    const stored = (await area.get([`article:${id}`]))[`article:${id}`] as object;
    await area.set({ [`article:${id}`]: { ...stored, tags: undefined } });
    await area.remove([`entry:${id}`]);
  };

  test('is counted in words and named, and goes and comes back by hand', async () => {
    await save({ title: 'Ferry' }, { title: 'Bridge' });
    await damage('Bridge');
    await area.set({ 'article:n': { version: 99, article: { title: 'Tomorrow' } } });
    open();
    await shows('Ferry');
    await screen.findByText('2 articles cannot be read. 1 was written by a newer Galley.');
    screen.getByRole('button', { name: 'Delete: Tomorrow', hidden: true }).click();
    await screen.findByText('1 article cannot be read.');
    screen.getByRole('button', { name: 'Undo' }).click();
    await screen.findByText('2 articles cannot be read. 1 was written by a newer Galley.');
    expect(await area.get(['article:n'])).toEqual({
      'article:n': { version: 99, article: { title: 'Tomorrow' } },
    });
  });

  test('what a repair has mended is told', async () => {
    await save({ title: 'Ferry' });
    const [ferry] = await library.entries();
    await area.remove([`entry:${ferry?.id}`]);
    open();
    await screen.findByText(/^The library was put in order\. Entries made anew .*: 1\./);
  });
});

describe('deleting', () => {
  test('one article, with its button, and back with Undo, as it was', async () => {
    await save({ title: 'Ferry' }, { title: 'Tide' });
    const before = await fakeBrowser.storage.local.get(null);
    open();
    await shows('Ferry', 'Tide');
    screen.getByRole('button', { name: 'Delete: Ferry' }).click();
    await shows('Tide');
    await waitFor(async () => expect(await library.entries()).toHaveLength(1));
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await shows('Ferry', 'Tide');
    await screen.findByText('Back in the library: Ferry');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  test('many by keyboard, and back with u', async () => {
    await save({ title: 'One' }, { title: 'Two' }, { title: 'Three' }, { title: 'Four' });
    open();
    await shows('One', 'Two', 'Three', 'Four');
    press('ArrowDown');
    await focused('One');
    press('ArrowDown');
    await focused('Two');
    press('x');
    press('ArrowDown');
    await focused('Three');
    press('X', { shiftKey: true });
    await screen.findByText('2 selected');
    press('Delete');
    await shows('One', 'Four');
    // The focus moves on to what comes next, not to the top.
    await focused('Four');
    await screen.findByText('2 articles deleted.');
    press('u');
    await shows('One', 'Two', 'Three', 'Four');
  });

  test('and back with u at once, each u one deletion, while storage still writes', async () => {
    await save({ title: 'Ferry' }, { title: 'Tide' }, { title: 'Weir' });
    open();
    await shows('Ferry', 'Tide', 'Weir');
    press('ArrowDown');
    await focused('Ferry');
    for (const next of ['Tide', 'Weir']) {
      press('Delete');
      await focused(next);
    }
    press('u');
    press('u');
    await shows('Ferry', 'Tide', 'Weir');
    expect(await library.entries()).toHaveLength(3);
  });

  test('what a search hides is not deleted with the selection', async () => {
    await save({ title: 'Ferry' }, { title: 'Tide' });
    open();
    await shows('Ferry', 'Tide');
    for (const box of screen.getAllByRole('checkbox')) box.click();
    await screen.findByText('2 selected');
    search('tide');
    await screen.findByText('1 selected');
    screen.getByRole('button', { name: 'Delete 1' }).click();
    search('');
    await shows('Ferry');
  });

  test('a failure is told, and the article stays', async () => {
    await save({ title: 'Ferry' });
    open({ ...library, remove: () => Promise.reject(new LibraryError('failed', 'disk')) });
    await shows('Ferry');
    screen.getByRole('button', { name: 'Delete: Ferry' }).click();
    await screen.findByText(/storage did not answer/);
    await shows('Ferry');
  });

  test('one that takes long is told of while it goes on', async () => {
    await save({ title: 'Ferry' });
    const remove: Library['remove'] = async (ids) => {
      await new Promise((go) => setTimeout(go, 900));
      return library.remove(ids);
    };
    open({ ...library, remove });
    await shows('Ferry');
    screen.getByRole('button', { name: 'Delete: Ferry' }).click();
    await screen.findByText('Deleting 1 article');
    await screen.findByText('Deleted: Ferry');
  });

  test('a key typed into the search is a letter there', async () => {
    await save({ title: 'Ferry' });
    open();
    await shows('Ferry');
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('x');
    press('Delete');
    press('u');
    expect(await library.entries()).toHaveLength(1);
    expect(screen.queryByText(/selected/)).toBeNull();
    press('ArrowDown');
    await focused('Ferry');
  });
});

test('the focus goes on to what is listed when results take the entry away that had it', async () => {
  await save({ title: 'Ferry' }, { title: 'Tide' });
  open();
  await shows('Ferry', 'Tide');
  press('ArrowDown');
  await focused('Ferry');
  search('tide');
  await shows('Tide');
  await focused('Tide');
});

test('Tab reaches only one entry’s controls, whichever is the current one', async () => {
  await save({ title: 'Ferry' }, { title: 'Tide' });
  open();
  await shows('Ferry', 'Tide');
  const reachable = () =>
    screen.getAllByRole('checkbox').filter((box) => box.tabIndex === 0).length;
  expect(reachable()).toBe(1);
  screen.getByRole('link', { name: 'Tide' }).focus();
  await waitFor(() =>
    expect(screen.getByRole('checkbox', { name: 'Select: Tide' }).tabIndex).toBe(0),
  );
  expect(reachable()).toBe(1);
});

test('Markdown is copied, and a refusal is told', async () => {
  await save({ title: 'Ferry' });
  const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error());
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  open();
  await shows('Ferry');
  const copy = screen.getByRole('button', { name: 'Copy Markdown: Ferry' });
  copy.click();
  await screen.findByText('Markdown copied.');
  expect(writeText.mock.lastCall?.[0]).toContain('# Ferry');
  copy.click();
  await screen.findByText(/could not be handed over/);
});
