import { describe, expect, test } from 'vitest';
import { obsidianAddress } from '../../utils/markdown/obsidian-address.ts';
import { readObsidianSettings } from '../../utils/markdown/obsidian-settings.ts';

/** The parameters as Obsidian takes an address apart: at `&` and the first `=`, then decoded. */
function partsOf(address: string): Record<string, string> {
  const query = address.replace(/^obsidian:\/\/new\?/, '');
  return Object.fromEntries(
    query.split('&').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
    }),
  );
}

const note = { name: 'A quay is mended.md', text: '# A quay\n\nIt is mended.\n' };

test('a short note goes within the address, to the vault that is named', () => {
  const { address, clipboard } = obsidianAddress(note, 'My vault');
  expect(address.startsWith('obsidian://new?')).toBe(true);
  expect(partsOf(address)).toEqual({
    vault: 'My vault',
    name: 'A quay is mended',
    content: note.text,
  });
  expect(clipboard).toBeNull();
});

test('without a vault the one that was open last takes it', () => {
  expect(partsOf(obsidianAddress(note, ' ').address)).not.toHaveProperty('vault');
});

test('a long note goes over the clipboard, and the address stays short enough for Windows', () => {
  const text = 'ж'.repeat(4_000);
  const { address, clipboard } = obsidianAddress({ ...note, text }, '');
  expect(partsOf(address)).toEqual({ name: 'A quay is mended', clipboard: 'true' });
  expect(address.length).toBeLessThan(2_000);
  expect(clipboard).toBe(text);
});

describe.each([
  ['parameters of its own', 'Tea & cake#1&vault=Other&append=true?x=y'],
  ['ways out of the vault', '../../.obsidian/plugins/evil'],
  ['ways out on Windows', '..\\..\\x'],
  ['line breaks and other controls', 'a\r\nb\u0000c\u001b'],
  ['letters that turn the others round', 'invoice\u202Egpj.exe\u2066x'],
  ['percent signs', '100%25 of %2e%2e%2f'],
  ['half a letter', 'x\ud800y'],
  ['quotes and shell signs', `a'"$(touch x)\`y\``],
])('a title with %s', (_, title) => {
  test.each([[`${title}.md`], [`${title}`]])('stays one plain name', (name) => {
    const { address } = obsidianAddress({ name, text: title }, title);
    expect(Object.keys(partsOf(address))).toEqual(['vault', 'name', 'content']);
    expect(address).toMatch(/^obsidian:\/\/new\?[\w.~%=&-]+$/);
    expect(partsOf(address).name).toMatch(/^[^/\\\p{C}]+$/u);
    expect(partsOf(address).name).not.toMatch(/^\.|\.$/);
    expect(partsOf(address).vault).not.toMatch(/\p{C}/u);
    expect(partsOf(address).content).toBe(title.toWellFormed());
  });
});

test('a damaged setting is the vault that was open last', () => {
  expect(readObsidianSettings({ vault: 'Work' })).toEqual({ vault: 'Work' });
  for (const stored of [undefined, null, 'x', { vault: 3 }, { vault: 'v'.repeat(300) }])
    expect(readObsidianSettings(stored)).toEqual({ vault: '' });
});
