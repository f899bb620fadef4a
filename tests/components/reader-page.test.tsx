// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/dom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReaderPage } from '../../entrypoints/reader/reader-page.tsx';
import type { Article } from '../../utils/article/article.ts';
import { type Library, LibraryError } from '../../utils/library/library.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from '../library/area.ts';
import { article, digest } from '../library/samples.ts';
import { speakEnglish } from './english.ts';
import './warm-up.ts';
import { giveWhatJsdomLacks, marked } from './lacked-by-jsdom.ts';

const url = 'https://paper.example/bridge';
const story: Article = {
  ...article(url),
  dek: 'Nine years of scaffolding are over.',
  removed: [
    {
      kind: 'related',
      text: 'Read also: the tunnel.',
      reason: 'It leads to another story.',
      block: { html: '<p>Read also: the tunnel.</p>', text: 'Read also: the tunnel.' },
      before: 1,
    },
  ],
};
let library: Library;

beforeEach(() => {
  render(null, document.body);
  fakeBrowser.reset();
  speakEnglish();
  giveWhatJsdomLacks();
  document.documentElement.removeAttribute('data-theme');
  library = openLibrary(realisticArea(), null);
});

function open(query: string, of: Library = library): void {
  render(null, document.body);
  history.replaceState(null, '', `/reader.html${query}`);
  const { session, local } = fakeBrowser.storage;
  render(<ReaderPage library={of} clips={session} settings={local} />, document.body);
}
async function openClip(): Promise<void> {
  await fakeBrowser.storage.session.set({ 'clip:k': { article: story, digest } });
  open('?clip=k');
  await text();
}
/** The element that shows the text, once it is there. */
const text = async () => (await screen.findByText(/reopened on Monday/)).closest('article');
const quote = () => screen.getByRole('button', { name: /It took nine years/ });
const button = (name: string) => screen.findByRole('button', { name });

describe('what is shown', () => {
  test('a saved article with its site, title, dek, author, date and text', async () => {
    const { id } = await library.save(story, digest);
    open(`?id=${id}`);
    await text();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A bridge reopens');
    for (const words of [
      'The Lune Post',
      'Nine years of scaffolding are over.',
      'Jo Marsh',
      '2 March 2026',
    ])
      expect(screen.getByText(words)).toBeTruthy();
    expect(document.title).toContain('A bridge reopens');
    expect(screen.getByRole('link', { name: 'Library' }).getAttribute('href')).toMatch(
      /^\/library\.html/,
    );
  });

  test('the lead picture with its caption, but not where the text shows the same one', async () => {
    const leadImage = {
      src: 'https://p.example/a.jpg?w=1&h=2',
      alt: 'A bridge',
      caption: 'By night',
    };
    const { id } = await library.save({ ...story, leadImage }, digest);
    open(`?id=${id}`);
    await text();
    expect(screen.getByRole('img', { name: 'A bridge' }).getAttribute('referrerpolicy')).toBe(
      'no-referrer',
    );
    expect(screen.getByText('By night')).toBeTruthy();
    const shown = {
      html: '<p><img src="https://p.example/a.jpg?w=1&amp;h=2" alt="A bridge"></p>',
      text: '',
    };
    await library.save({ ...story, leadImage, blocks: [shown, ...story.blocks] }, digest);
    open(`?id=${id}`);
    await text();
    expect(screen.getAllByRole('img', { name: 'A bridge' })).toHaveLength(1);
  });

  test.each([
    ['?id=0', 'This article is not in the library'],
    ['', 'This article is not in the library'],
    ['?clip=gone', 'This article is no longer here'],
  ])('the address %j has nothing to read, and that is said', async (query, words) => {
    open(query);
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the library' })).toBeTruthy();
  });

  test('a storage that fails is told, and can be tried again', async () => {
    const { id } = await library.save(story, digest);
    const get = vi.fn(library.get).mockRejectedValueOnce(new LibraryError('damaged', 'x'));
    open(`?id=${id}`, { ...library, get });
    await screen.findByText('The saved article is damaged and cannot be read.');
    (await button('Try again')).click();
    await text();
  });
});

describe('facts and quotes', () => {
  test('a quote leads to its words, takes the focus there, and Escape leads back', async () => {
    await openClip();
    quote().focus();
    quote().click();
    await waitFor(() => expect(marked('galley-picked')).toBe('It took nine years'));
    expect(quote().getAttribute('aria-current')).toBe('true');
    expect(document.activeElement?.textContent).toContain('It took nine years');
    expect(document.activeElement?.closest('article')).toBe(await text());
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await waitFor(() => expect(document.activeElement).toBe(quote()));
    expect(marked('galley-picked')).toBeNull();
  });

  test('pointing at a quote marks its words while it lasts', async () => {
    await openClip();
    quote().focus();
    await waitFor(() => expect(marked('galley-pointed')).toBe('It took nine years'));
    quote().blur();
    await waitFor(() => expect(marked('galley-pointed')).toBeNull());
  });

  test('the article’s nodes are left as they are', async () => {
    await openClip();
    const before = (await text())?.outerHTML;
    quote().click();
    await waitFor(() => expect(marked('galley-picked')).not.toBeNull());
    expect((await text())?.outerHTML).toBe(before);
  });
});

describe('saving', () => {
  test('an unsaved clip is saved, and the address then asks for the saved one', async () => {
    await openClip();
    (await button('Save')).click();
    expect((await button('Saved')).getAttribute('aria-disabled')).toBe('true');
    const [entry] = await library.entries();
    expect(entry?.title).toBe('A bridge reopens');
    expect(location.search).toBe(`?id=${entry?.id}`);
  });

  test('a failure to save is told, and can be tried again', async () => {
    await fakeBrowser.storage.session.set({ 'clip:k': { article: story, digest } });
    open('?clip=k', { ...library, save: () => Promise.reject(new LibraryError('full', 'x')) });
    (await button('Save')).click();
    await screen.findByText(/no room left/);
    expect(await button('Save')).toBeTruthy();
  });

  test('a clip of a story that is saved differently can update it', async () => {
    await library.save({ ...story, text: 'Older.', blocks: [] }, digest);
    await openClip();
    (await button('Update')).click();
    await button('Saved');
    const [entry] = await library.entries();
    expect((await library.get(entry?.id ?? ''))?.article.text).toBe(story.text);
  });

  test('when another window deletes it, it stays to be read and can be saved again', async () => {
    const { id } = await library.save(story, digest);
    open(`?id=${id}`);
    await button('Saved');
    await library.remove([id]);
    (await button('Save')).click();
    await button('Saved');
    expect(await library.entries()).toHaveLength(1);
  });

  test('what was removed can be put back where it stood, and stays so once saved', async () => {
    const { id } = await library.save(story, digest);
    open(`?id=${id}`);
    const body = await text();
    screen.getByText('Links to other stories').click();
    (await button('Put back')).click();
    await waitFor(() =>
      expect(body?.textContent).toMatch(/Monday\.Read also: the tunnel\.“It took/),
    );
    (await button('Update')).click();
    await button('Saved');
    const saved = await library.get(id);
    expect(saved?.article.removed).toEqual([]);
    expect(saved?.article.text).toContain('Read also: the tunnel.');
    // Its digest is of the article as it is now.
    for (const { start, end, text } of saved?.digest.quotes ?? [])
      expect(saved?.article.text.slice(start, end)).toBe(text);
    expect(body?.textContent?.match(/Read also/g)).toHaveLength(1);
  });
});

describe('type and paper', () => {
  test('are chosen in a panel, apply at once and are remembered', async () => {
    await openClip();
    const panel = within(document.getElementById('type') ?? document.body);
    panel.getByRole('radio', { name: 'Sepia', hidden: true }).click();
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('sepia'));
    panel.getByRole('button', { name: 'Larger type', hidden: true }).click();
    await panel.findByText('112%');
    open('?clip=k');
    await text();
    expect(document.documentElement.dataset.theme).toBe('sepia');
    expect(document.documentElement.style.getPropertyValue('--size')).toBe('1.12');
  });

  test('a setting that cannot be read or kept does not keep from reading', async () => {
    await fakeBrowser.storage.session.set({ 'clip:k': { article: story, digest } });
    history.replaceState(null, '', '/reader.html?clip=k');
    const no = () => Promise.reject(new Error('disk'));
    render(
      <ReaderPage
        library={library}
        clips={fakeBrowser.storage.session}
        settings={{ ...fakeBrowser.storage.local, get: no, set: no }}
      />,
      document.body,
    );
    await text();
    screen.getByRole('radio', { name: 'Dark', hidden: true }).click();
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  });
});

describe('citing', () => {
  // A popover is hidden where nothing is laid out.
  const choice = (name: string) => screen.getByRole('button', { name, hidden: true });

  test('the marked quote with its speaker, or the article for a program', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    HTMLElement.prototype.hidePopover = () => {};
    const { id } = await library.save(story, digest);
    open(`?id=${id}`);
    await text();
    const words = choice('The marked passage Choose a fact or a quote first');
    expect(words.getAttribute('aria-disabled')).toBe('true');
    words.click();
    quote().click();
    (
      await waitFor(() =>
        choice('The marked passage A Markdown quotation with its speaker and a link to its place'),
      )
    ).click();
    await screen.findByText('Citation copied.');
    expect(writeText.mock.lastCall?.[0]).toMatch(/^> It took nine years\n>\n> — Ada Pike, \[A br/);
    choice('BibTeX').click();
    await waitFor(() => expect(writeText.mock.lastCall?.[0]).toMatch(/^@misc\{marsh2026bridge,/));
    expect(writeText).toHaveBeenCalledTimes(2);
  });
});
