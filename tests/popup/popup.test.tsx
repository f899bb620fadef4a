// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../entrypoints/popup/popup.tsx';
import type { Article } from '../../utils/article/article.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import {
  CLIPPED,
  type ClipResult,
  type PointedTo,
  recall,
  remember,
} from '../../utils/protocol.ts';
import { speakEnglish } from '../components/english.ts';
import '../components/warm-up.ts';
import { realisticArea } from '../library/area.ts';

const blocks = [
  'The ferry to Heysham sailed again on Monday after 14 months in dock, the harbour board said.',
  '“We lost a whole summer of visitors to this,” said Ana Ruiz, the master of the harbour.',
  'The quay is to be mended by May, and the fare will stay at 9 pounds until then.',
].map((text) => ({ html: `<p>${text}</p>`, text }));
const note = '“A second boat is on its way to us from the yard,” said Tom Platt, who sails it.';
const article: Article = {
  url: 'https://lune.example/ferry',
  title: 'Ferry sails again after a long repair',
  authors: ['Jo Marsh'],
  byline: 'Jo Marsh',
  site: 'The Lune Post',
  published: '2026-03-02T08:00',
  modified: null,
  section: null,
  lang: 'en',
  dir: 'ltr',
  dek: null,
  leadImage: null,
  blocks,
  text: blocks.map(({ text }) => text).join('\n\n'),
  captions: [],
  removed: [
    {
      kind: 'related',
      text: note,
      reason: 'For the test.',
      block: { html: `<p>${note}</p>`, text: note },
      before: 3,
    },
  ],
};
const tab = { id: 7, index: 0, url: article.url, title: `${article.title} | The Lune Post` };

/** What the page answers to the scripts that are injected. */
let page: { clip(): Promise<ClipResult>; found: boolean; isSame: boolean };
let sent: PointedTo[];

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  sent = [];
  page = { clip: async () => ({ ok: true, article }), found: true, isSame: true };
  fakeBrowser.scripting.executeScript = (async ({ files, args, func }: Injected) => [
    // A function of one argument cancels; it is run where the clip script's word stands.
    {
      frameId: 0,
      documentId: '',
      result: args?.length === 1 ? func?.(...args) : await answer(files?.[0], args),
    },
  ]) as typeof fakeBrowser.scripting.executeScript;
  fakeBrowser.scripting.insertCSS = async () => {};
});

interface Injected {
  files?: string[] | undefined;
  args?: [PointedTo, ...string[]];
  func?: ((...args: [PointedTo, ...string[]]) => void) | undefined;
}

function answer(file?: string, args?: Injected['args']): Promise<ClipResult> | boolean {
  if (file === '/clip.js') return page.clip();
  if (file === '/mark.js') return page.found;
  if (args) sent.push(args[0]);
  return page.isSame;
}

afterEach(() => act(() => render(null, document.body)));

const open = (of: object = {}, library = openLibrary(realisticArea(), null)) =>
  act(() =>
    render(
      <Popup tab={{ ...tab, ...of }} library={library} whole={async () => library} />,
      document.body,
    ),
  );
const reopen = async () => {
  await act(() => render(null, document.body));
  await open();
};
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  await act(() => button.click());
};

test('the tab’s title is there before the page has been read', async () => {
  page.clip = () => new Promise(() => {});
  await open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(article.title);
});

test('the article is shown with who wrote it, when, and how long it takes', async () => {
  await open();
  expect(await screen.findByText('Jo Marsh')).toBeTruthy();
  expect(screen.getByText('The Lune Post')).toBeTruthy();
  expect(screen.getByText('2 March 2026')).toBeTruthy();
  expect(screen.getByText('1 min')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Ana Ruiz' })).toBeTruthy();
});

describe('a click on a quote', () => {
  const quote = /We lost a whole summer/;

  test('sends its words and what stands around them, and tells which is marked', async () => {
    await open();
    await press(quote);
    await waitFor(() => expect(sent.at(-1)?.quote?.text).toContain('We lost a whole summer'));
    expect(sent.at(-1)?.quote?.before).toContain('the harbour board said.');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: quote }).getAttribute('aria-current')).toBe('true'),
    );
  });

  test('marks what the pointer rests on, brings nothing into view, and lets go of it again', async () => {
    await open();
    const button = await screen.findByRole('button', { name: quote });
    fireEvent.pointerEnter(button);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.quote?.text).toContain('We lost a whole summer');
    expect(sent[0]?.bringsIntoView).toBe(false);
    fireEvent.pointerLeave(button);
    await waitFor(() => expect(sent[1]).toEqual({ quote: null, bringsIntoView: false }));
  });

  test('marks nothing that the pointer only passes over', async () => {
    await open();
    const button = await screen.findByRole('button', { name: quote });
    fireEvent.pointerEnter(button);
    fireEvent.pointerLeave(button);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.quote).toBeNull();
  });

  test('says so where the words are not in the page', async () => {
    page.found = false;
    await open();
    await press(quote);
    await screen.findByText('These words do not stand in the page as it is now.');
    expect(screen.getByRole('button', { name: quote }).getAttribute('aria-current')).toBeNull();
  });

  test('says so where the tab shows another page by now', async () => {
    page.isSame = false;
    await open();
    await press(quote);
    await screen.findByText(/The page has changed/);
  });
});

describe('saving', () => {
  test('puts the article in the library, and the button says so', async () => {
    await open();
    await press('Save');
    await screen.findByRole('button', { name: 'Saved' });
    expect((await openLibrary(realisticArea(), null).find(article.url))?.title).toBe(article.title);
  });

  test('a story that is there already says since when, and is updated', async () => {
    await open();
    await press('Save');
    await screen.findByRole('button', { name: 'Saved' });
    await reopen();
    await screen.findByText(/^In your library since \d+ \w+ \d{4}\.$/);
    await press('Update');
    await screen.findByRole('button', { name: 'Updated' });
    expect(await openLibrary(realisticArea(), null).entries()).toHaveLength(1);
  });

  test('pressed before the page has been read, the button keeps its word', async () => {
    const reading = Promise.withResolvers<ClipResult>();
    page.clip = () => reading.promise;
    await open();
    await press('Save');
    await screen.findByText('Saved as soon as the article is there.');
    reading.resolve({ ok: true, article });
    await screen.findByRole('button', { name: 'Saved' });
    expect(await openLibrary(realisticArea(), null).entries()).toHaveLength(1);
  });

  test('a failure is told, and the button stays', async () => {
    const area = realisticArea();
    area.set = async () => {
      throw new Error('disk');
    };
    await open({}, openLibrary(area, null));
    await press('Save');
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toMatch(/^Choose/));
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });
});

describe('the way back', () => {
  const library = () => openLibrary(realisticArea(), null);

  test('a saving is undone, and the story is as if it had never been saved', async () => {
    await open();
    await press('Save');
    await screen.findByText('Saved to your library.');
    await press('Undo');
    await screen.findByRole('button', { name: 'Save' });
    expect(await library().entries()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('an update is undone to what was saved before, tags and all', async () => {
    await open();
    await press('Save');
    await screen.findByText('Saved to your library.');
    const [{ id = '' } = {}] = await library().entries();
    await library().mark([id], () => ({ tags: ['boats'] }));
    const first = await library().get(id);
    await reopen();
    await press('Update');
    await screen.findByText('Updated in your library.');
    expect(await library().get(id)).not.toEqual(first);
    await press('Undo');
    await screen.findByText(/^In your library since/);
    expect(await library().get(id)).toEqual(first);
  });

  test('a story is removed, and put back by u', async () => {
    await open();
    await press('Save');
    await screen.findByText('Saved to your library.');
    await reopen();
    await press('Remove');
    await screen.findByText('Removed from your library.');
    expect(await library().entries()).toEqual([]);
    await screen.findByRole('button', { name: 'Save' });
    await act(() => void fireEvent.keyDown(document.body, { key: 'u' }));
    await screen.findByText(/^In your library since/);
    expect(await library().entries()).toHaveLength(1);
  });
});

describe('tags at the saving', () => {
  const library = () => openLibrary(realisticArea(), null);
  const write = async (field: HTMLElement, value: string) => {
    await act(() => void fireEvent.input(field, { target: { value } }));
    await act(() => void fireEvent.keyDown(field, { key: 'Enter' }));
  };

  test('are written once the story is saved, and kept by Enter', async () => {
    await open();
    expect(screen.queryByRole('combobox')).toBeNull();
    await press('Save');
    await write(await screen.findByRole('combobox'), '#ferry,  Lune , ferry');
    await screen.findByText('Tags saved.');
    const [entry] = await library().entries();
    expect(entry?.tags).toEqual(['ferry', 'Lune']);
    await reopen();
    expect((await screen.findByRole<HTMLInputElement>('combobox')).value).toBe('ferry, Lune');
  });

  test('are proposed from those that the library has, after the ones that stand there', async () => {
    const other = { ...article, url: 'https://lune.example/quay' };
    const { id } = await library().save(other, { facts: [], quotes: [], voices: [] });
    await library().mark([id], () => ({ tags: ['boats', 'quays'] }));
    await open();
    await press('Save');
    const field = await screen.findByRole('combobox');
    await act(() => field.focus());
    await act(() => void fireEvent.input(field, { target: { value: 'boats, q' } }));
    await waitFor(() =>
      expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual([
        'boats, quays',
      ]),
    );
  });

  test('take letters, which are no keys of the popup there', async () => {
    await open();
    await press('Save');
    const field = await screen.findByRole('combobox');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await act(() => void fireEvent.keyDown(document.body, { key: 't' }));
    expect(document.activeElement).toBe(field);
    await act(() => void fireEvent.keyDown(field, { key: 'u' }));
    expect(undo.isConnected).toBe(true);
    expect(await library().entries()).toHaveLength(1);
  });
});

describe('putting back what was removed', () => {
  const quote = () => screen.queryByRole('button', { name: /A second boat is on its way/ });

  test('brings it into the article and the digest, and undoing takes it out', async () => {
    await open();
    const back = await screen.findByText('Put back');
    expect(quote()).toBeNull();
    await act(() => back.click());
    await screen.findByText('In the article again');
    await waitFor(() => expect(quote()).not.toBeNull());
    await act(() => screen.getByText('Undo').click());
    await screen.findByText('Put back');
    await waitFor(() => expect(quote()).toBeNull());
  });

  test('stays so where the story is saved again before its digest is there', async () => {
    await open();
    const back = await screen.findByText('Put back');
    await act(() => back.click());
    await press('Save');
    await screen.findByRole('button', { name: 'Saved' });
    const reading = Promise.withResolvers<ClipResult>();
    page.clip = () => reading.promise;
    await reopen();
    await press(/Save|Update/);
    reading.resolve({ ok: true, article });
    await screen.findByRole('button', { name: 'Updated' });
    const library = openLibrary(realisticArea(), null);
    const [entry] = await library.entries();
    expect((await library.get(entry?.id ?? ''))?.article.text).toContain(note);
  });

  test('after saving leaves the story to be updated, and it is back when it is opened again', async () => {
    await open();
    await press('Save');
    await screen.findByRole('button', { name: 'Saved' });
    await act(async () => (await screen.findByText('Put back')).click());
    await screen.findByText('Changed since it was saved.');
    await press('Update');
    await screen.findByRole('button', { name: /Updated|Saved/ });
    await reopen();
    await screen.findByText('In the article again');
  });
});

test('an article too long for a digest is there without one', async () => {
  const text = 'word '.repeat(500_000).trim();
  const long = { ...article, text, blocks: [{ html: `<p>${text}</p>`, text }] };
  page.clip = async () => ({ ok: true, article: long });
  await open();
  await screen.findByText('This article is too long to look for facts and quotes in it.');
});

describe('where there is no article', () => {
  test.each([
    ['noArticle', 'No article was found on this page'],
    ['failed', 'Galley could not read this page'],
    ['pdf', 'This is a PDF'],
    ['tooLarge', 'This page is too large to read in time'],
  ] as const)('%s: %s', async (reason, sentence) => {
    page.clip = async () => ({ ok: false, reason });
    await open();
    await screen.findByRole('heading', { name: sentence });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  test.each([
    ['chrome://settings/', 'This is one of the browser’s own pages'],
    ['https://addons.mozilla.org/en-US/firefox/', 'This is an extension store'],
    ['file:///home/jo/story.html', 'Galley may not read files on this computer'],
    [undefined, 'The browser keeps extensions out of this page'],
  ])('%s: %s', async (url, sentence) => {
    page.clip = async () => {
      throw new Error('Cannot access contents of the page.');
    };
    await open({ url });
    await screen.findByRole('heading', { name: sentence });
  });

  test('a page that the tab has left while it was read', async () => {
    page.clip = async () => {
      throw new Error('The frame was removed.');
    };
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce({ url: undefined } as never);
    await open();
    await screen.findByRole('heading', { name: 'The page went away while it was being read' });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('trying again reads the page anew', async () => {
    page.clip = async () => ({ ok: false, reason: 'failed' });
    await open();
    const again = await screen.findByRole('button', { name: 'Try again' });
    page.clip = async () => ({ ok: true, article });
    await act(() => again.click());
    await screen.findByText('Jo Marsh');
  });
});

describe('a page that takes long', () => {
  let answerLate: (result: ClipResult) => void;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    remember(CLIPPED, 'a run');
    page.clip = () =>
      new Promise((resolve) => {
        answerLate = resolve;
      });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const wait = async () => {
    await reopen();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
  };

  test('says whether it is still loading or being read', async () => {
    await wait();
    await screen.findByText(/^Still reading/);
    Reflect.deleteProperty(globalThis, CLIPPED);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    await wait();
    await screen.findByText(/^The page is still loading/);
  });

  test('is gone where another page stands in its place', async () => {
    Reflect.deleteProperty(globalThis, CLIPPED);
    await wait();
    await screen.findByRole('heading', { name: 'The page went away while it was being read' });
  });

  test('is read no further after Cancel, and what comes late is not shown', async () => {
    await wait();
    await press('Cancel');
    await screen.findByRole('heading', { name: 'You stopped the reading' });
    expect(recall(CLIPPED)).toBeNull();
    await act(() => answerLate({ ok: true, article }));
    expect(screen.queryByText('Jo Marsh')).toBeNull();
    page.clip = async () => ({ ok: true, article });
    await press('Try again');
    await screen.findByText('Jo Marsh');
  });

  test('is read no further when the popup closes', async () => {
    await open();
    dispatchEvent(new Event('pagehide'));
    expect(recall(CLIPPED)).toBeNull();
  });

  test('is the one that was clipped, also for a popup that closes after it', async () => {
    await open();
    await act(() => answerLate({ ok: true, article }));
    await screen.findByText('Jo Marsh');
    dispatchEvent(new Event('pagehide'));
    expect(recall(CLIPPED)).toBe('a run');
  });
});

test('a letter presses its button, but not with another key held', async () => {
  const openTab = vi.spyOn(fakeBrowser.tabs, 'create');
  await open();
  const key = (more = {}) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, ...more }));
  key({ ctrlKey: true });
  expect(openTab).not.toHaveBeenCalled();
  key();
  await waitFor(() => expect(openTab).toHaveBeenCalledOnce());
});
