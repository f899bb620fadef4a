// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KeysSheet } from '../../components/keys-sheet.tsx';
import { followTheme } from '../../components/theme.ts';
import { SettingsPage } from '../../entrypoints/settings/settings-page.tsx';
import { openLibrary } from '../../utils/library/open-library.ts';
import { realisticArea } from '../library/area.ts';
import { speakEnglish } from './english.ts';
import { giveWhatJsdomLacks } from './lacked-by-jsdom.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  giveWhatJsdomLacks();
  fakeBrowser.commands.getAll = async () => [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+G' },
    { name: 'save-article', description: 'Save it', shortcut: '' },
  ];
  document.documentElement.removeAttribute('data-theme');
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await act(() => render(null, document.body));
});

const open = () =>
  act(() => render(<SettingsPage library={openLibrary(realisticArea(), null)} />, document.body));
const stored = async (key: string) => (await local.get(key))[key];

test('a theme chosen here is kept, and every open page is set in it at once', async () => {
  await followTheme();
  await open();
  (await screen.findByRole('radio', { name: 'Sepia' })).click();
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('sepia'));
  expect(await stored('settings:reader')).toMatchObject({ theme: 'sepia', face: 'serif' });
});

test('what another page has set is shown here at once', async () => {
  await open();
  await screen.findByRole('radio', { name: 'System', checked: true });
  await act(() => local.set({ 'settings:reader': { theme: 'dark', size: 1.26 } }));
  await screen.findByRole('radio', { name: 'Dark', checked: true });
  expect(screen.getByText('126%')).toBeTruthy();
});

test('letter keys turned off are silent on every open page', async () => {
  await act(() =>
    render(
      <>
        <SettingsPage library={openLibrary(realisticArea(), null)} />
        <KeysSheet keys={[]} />
      </>,
      document.body,
    ),
  );
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  fireEvent.keyDown(document.body, { key: 's' });
  expect(heard).toHaveBeenCalledTimes(1);
  await act(async () => (await screen.findByRole('switch', { name: /letter/i })).click());
  expect(await stored('settings:letter-keys')).toBe(false);
  fireEvent.keyDown(document.body, { key: 's' });
  expect(heard).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', heard);
});

test('that pictures are kept is set here, too, where access to them is given', async () => {
  // What the reader answers to Firefox, for which unit tests are built; a fake browser asks nobody.
  const asked = vi.spyOn(fakeBrowser.permissions, 'request');
  await open();
  const choice = await screen.findByRole('switch', { name: /Keep the pictures/ });
  for (const keeps of [false, true]) {
    // Its types have no answer.
    asked.mockResolvedValueOnce(keeps as never);
    await act(() => choice.click());
    await waitFor(async () => expect(await stored('settings:pictures')).toEqual({ keeps }));
    await waitFor(() => expect((choice as HTMLInputElement).checked).toBe(keeps));
  }
  asked.mockRestore();
});

test('the model has a switch only where the browser has one', async () => {
  await open();
  expect(screen.queryByText('Let the browser’s own model pick')).toBeNull();
  await act(() => render(null, document.body));
  const model = Object.assign(() => {}, { availability: async () => 'available', create: vi.fn() });
  vi.stubGlobal('LanguageModel', model);
  await open();
  const choice = await screen.findByRole('switch', { name: /Let the browser’s own model pick/ });
  await act(() => choice.click());
  expect(await stored('settings:facts-by-model')).toBe(true);
});

test('it tells which template notes are written by, and how much is saved', async () => {
  await local.set({ 'settings:template': { chosen: 'obsidian', own: null } });
  await open();
  expect(await screen.findByText('Obsidian')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Backup and export' }).getAttribute('href')).toBe(
    '/library.html#keep',
  );
});

test('the keys that the browser listens to are listed as they are now', async () => {
  await open();
  const row = async (name: string) => (await screen.findByText(name)).parentElement;
  expect(
    [...((await row('Clip this article'))?.querySelectorAll('kbd') ?? [])].map(
      (key) => key.textContent,
    ),
  ).toEqual(['Alt', 'Shift', 'G']);
  expect((await row('Save it'))?.textContent).toContain('Not set');
  fakeBrowser.commands.getAll = async () => [
    { name: 'save-article', description: 'Save it', shortcut: 'Ctrl++' },
  ];
  await act(async () => void window.dispatchEvent(new Event('focus')));
  expect((await row('Save it'))?.textContent).toBe('Save itCtrl+');
});
