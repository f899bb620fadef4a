// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/dom';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReaderPage } from '../../entrypoints/reader/reader-page.tsx';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from '../library/area.ts';
import { article, digest } from '../library/samples.ts';
import { speakEnglish } from './english.ts';
import './warm-up.ts';
import { giveWhatJsdomLacks, marked } from './lacked-by-jsdom.ts';

beforeEach(() => {
  render(null, document.body);
  fakeBrowser.reset();
  speakEnglish();
  giveWhatJsdomLacks();
});

async function open(headings: string[]): Promise<void> {
  const { session, local } = fakeBrowser.storage;
  const story = article('https://paper.example/bridge');
  const added = headings.map((text) => ({ html: `<h2>${text}</h2>`, text }));
  const blocks = [...story.blocks, ...added];
  const text = blocks.map((block) => block.text).join('\n\n');
  await session.set({ 'clip:k': { article: { ...story, blocks, text }, digest } });
  history.replaceState(null, '', '/reader.html?clip=k');
  const library = openLibrary(realisticArea(), null);
  render(<ReaderPage library={library} clips={session} settings={local} />, document.body);
  await screen.findByText(/on Monday/);
}

test('a long piece has its headings beside it, each leads to its place, and one is where the reader is', async () => {
  await open(['Piers', 'Spans', 'Tolls']);
  const outline = within(await screen.findByRole('navigation', { name: 'In this article' }));
  outline.getByRole('button', { name: 'Spans' }).click();
  await waitFor(() => expect(marked('galley-picked')).toBe('Spans'));
  expect(document.activeElement?.textContent).toBe('Spans');
  // jsdom lays nothing out: all headings stand at the top, so the last one is come to.
  await waitFor(() =>
    expect(outline.getByText('Tolls').closest('li')?.getAttribute('aria-current')).toBe('location'),
  );
});

test('a piece with few headings has none', async () => {
  await open(['Piers', 'Spans']);
  await screen.findByText('Spans');
  expect(screen.queryByRole('navigation', { name: 'In this article' })).toBeNull();
});
