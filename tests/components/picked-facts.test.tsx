// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PickedFacts } from '../../components/picked-facts.tsx';
import { speakEnglish } from './english.ts';
import './warm-up.ts';

const SENTENCES = [
  'The port of Arholma opened a new quay for car ferries on Monday.',
  'The quay cost 94 million kronor, twice what the town had planned.',
  'Arholma has 62 inhabitants in winter and about a thousand in summer.',
];
const text = SENTENCES.join('\n\n');
const context = { title: null, dek: null, lang: 'en' };
const own = { start: 0, end: SENTENCES[0]?.length ?? 0, text: SENTENCES[0] ?? '' };
const create = vi.fn();
const destroy = vi.fn();

/** Gives the browser a model that answers so. */
function install(answer: string, availability = 'available') {
  create.mockImplementation(async () => ({ prompt: async () => answer, destroy }));
  const model = Object.assign(() => {}, { availability: async () => availability, create });
  vi.stubGlobal('LanguageModel', model);
}

async function show() {
  const passages = { text, lang: 'en', dir: 'ltr' as const, current: null, onPick: () => {} };
  await act(() =>
    render(
      <PickedFacts {...passages} facts={[own]} particulars={[]} context={context} />,
      document.body,
    ),
  );
}
const facts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  vi.clearAllMocks();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await act(() => render(null, document.body));
});

test('where the browser has no model there is no switch', async () => {
  await show();
  expect(screen.queryByRole('switch')).toBeNull();
  install('[2]', 'unavailable');
  await show();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('it is off, and asks the model nothing, until the reader turns it on', async () => {
  install('[3, 2]');
  await show();
  const toggle = await screen.findByRole('switch', { checked: false });
  expect(create).not.toHaveBeenCalled();
  expect(facts()).toEqual([SENTENCES[0]]);
  await act(() => toggle.click());
  await waitFor(() => expect(facts()).toEqual([SENTENCES[2], SENTENCES[1]]));
  expect(screen.getByRole('status').textContent).toMatch(/^Picked by/);
  expect(destroy).toHaveBeenCalledOnce();
});

test('turned off again, its own choice is back; either is remembered', async () => {
  install('[3]');
  await show();
  await act(async () => (await screen.findByRole('switch')).click());
  await waitFor(() => expect(facts()).toEqual([SENTENCES[2]]));
  expect(Object.values(await fakeBrowser.storage.local.get())).toEqual([true]);
  await act(() => screen.getByRole('switch').click());
  expect(facts()).toEqual([SENTENCES[0]]);
  expect(Object.values(await fakeBrowser.storage.local.get())).toEqual([false]);
});

test('a model that lies changes nothing, and that is said', async () => {
  install('["The quay is made of gold."]');
  await show();
  await act(async () => (await screen.findByRole('switch')).click());
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/picked none/));
  expect(facts()).toEqual([SENTENCES[0]]);
});

test('a model that fails changes nothing, and that is said', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  install('');
  create.mockRejectedValue(new Error('No room.'));
  await show();
  await act(async () => (await screen.findByRole('switch')).click());
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/picked none/));
  expect(facts()).toEqual([SENTENCES[0]]);
});

test('remembered as on, a model that is still to be fetched waits for a click', async () => {
  await fakeBrowser.storage.local.set({ 'settings:facts-by-model': true });
  install('[3]', 'downloadable');
  await show();
  await screen.findByRole('switch', { checked: true });
  await new Promise((later) => setTimeout(later, 200));
  expect(create).not.toHaveBeenCalled();
  install('[3]', 'available');
  await act(() => render(null, document.body));
  await show();
  await waitFor(() => expect(facts()).toEqual([SENTENCES[2]]));
});
