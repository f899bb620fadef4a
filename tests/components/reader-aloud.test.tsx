// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReaderPage } from '../../entrypoints/reader/reader-page.tsx';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from '../library/area.ts';
import { article, digest } from '../library/samples.ts';
import { type StandIn, standInEngine, voice } from '../reader/stand-in-engine.ts';
import { speakEnglish } from './english.ts';
import './warm-up.ts';
import { giveWhatJsdomLacks, marked } from './lacked-by-jsdom.ts';

const FIRST = 'The bridge over the Lune reopened on Monday.';
const SECOND = '“It took nine years,” said Ada Pike.';
let engine: StandIn;

/** A browser with these voices, which it comes to know only after a while. */
function giveVoices(...voices: SpeechSynthesisVoice[]): void {
  engine = standInEngine();
  let known: SpeechSynthesisVoice[] = [];
  const events = new EventTarget();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(events, {
      speak: engine.speak,
      cancel: engine.cancel,
      getVoices: () => known,
    }),
  );
  setTimeout(() => {
    known = voices;
    events.dispatchEvent(new Event('voiceschanged'));
  }, 20);
}

beforeEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  speakEnglish();
  giveWhatJsdomLacks();
});

async function open(): Promise<void> {
  const { session, local } = fakeBrowser.storage;
  const story = article('https://paper.example/bridge');
  await session.set({ 'clip:k': { article: story, digest } });
  history.replaceState(null, '', '/reader.html?clip=k');
  const library = openLibrary(realisticArea(), null);
  render(<ReaderPage library={library} clips={session} settings={local} />, document.body);
  await screen.findByText(/on Monday/);
}
const start = async () => (await screen.findByRole('button', { name: 'Read aloud' })).click();
const player = async () => within(await screen.findByRole('region', { name: 'Read aloud' }));
const spoken = () => engine.spoken.map(({ text }) => text);

test('it reads sentence by sentence and marks the one that is read', async () => {
  giveVoices(voice('en-GB'));
  await open();
  await start();
  await waitFor(() => expect(marked('galley-spoken')).toBe(FIRST));
  engine.end();
  await waitFor(() => expect(marked('galley-spoken')).toBe(SECOND));
  engine.end();
  await waitFor(() => expect(marked('galley-spoken')).toBeNull());
  expect(spoken()).toEqual([FIRST, SECOND]);
});

test('it pauses, goes on, moves, and is closed: by button and by key', async () => {
  giveVoices(voice('en-GB'));
  await open();
  await start();
  (await player()).getByRole('button', { name: 'Next sentence' }).click();
  await waitFor(() => expect(marked('galley-spoken')).toBe(SECOND));
  fireEvent.keyDown(document.body, { key: 'p' });
  await (await player()).findByRole('button', { name: 'Read on' });
  fireEvent.keyDown(document.body, { key: 'b' });
  await waitFor(() => expect(marked('galley-spoken')).toBe(FIRST));
  (await player()).getByRole('button', { name: 'Read on' }).click();
  await (await player()).findByRole('button', { name: 'Pause' });
  expect(spoken()).toEqual([FIRST, SECOND, FIRST]);
  (await player()).getByRole('button', { name: 'Stop reading aloud' }).click();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Read aloud' })).toBeNull());
  await waitFor(() => expect(marked('galley-spoken')).toBeNull());
});

test('the voice is one of the article’s language; another and the speed are chosen and kept', async () => {
  giveVoices(voice('fr-FR', { default: true }), voice('en-GB'), voice('en-US'));
  await open();
  await start();
  const voices = (await player()).getByRole('combobox', { name: 'Voice' });
  expect([...voices.children].map(({ textContent }) => textContent)).toEqual([
    'Voice of en-GB',
    'Voice of en-US',
  ]);
  fireEvent.change(voices, { target: { value: 'Voice of en-US' } });
  const speed = (await player()).getByRole('combobox', { name: 'Speed' });
  fireEvent.change(speed, { target: { value: '1.5' } });
  await waitFor(() =>
    expect(engine.spoken.at(-1)).toMatchObject({ text: FIRST, rate: 1.5, lang: 'en-US' }),
  );
  const { 'settings:reader': kept } = await fakeBrowser.storage.local.get('settings:reader');
  expect(kept).toMatchObject({ speed: 1.5, voice: 'Voice of en-US' });
});

test('a voice that fails is told of', async () => {
  giveVoices(voice('en-GB'));
  await open();
  await start();
  await waitFor(() => expect(spoken()).toEqual([FIRST]));
  engine.fail();
  await screen.findByText(/The voice could not go on/);
});

test.each([
  ['no voice at all', []],
  ['no voice of its language', [voice('fr-FR')]],
  ['only voices of a server', [voice('en-GB', { localService: false })]],
])('it is not offered where there is %s', async (_, voices) => {
  giveVoices(...voices);
  await open();
  await new Promise((go) => setTimeout(go, 60));
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
});

test('it falls silent when the page is left', async () => {
  giveVoices(voice('en-GB'));
  await open();
  await start();
  await waitFor(() => expect(spoken()).toEqual([FIRST]));
  const before = engine.cancelled;
  fireEvent(window, new Event('pagehide'));
  expect(engine.cancelled).toBeGreaterThan(before);
});
