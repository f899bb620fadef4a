import { describe, expect, it } from 'vitest';
import { fileName } from '../../utils/markdown/file-name.ts';

const name = (title: string) => fileName({ title });

describe('the file name', () => {
  it.each([
    ['A bridge reopens', 'A bridge reopens.md'],
    ['Bridge: nine years on', 'Bridge - nine years on.md'],
    ['Either/or \\ both | none', 'Either-or - both - none.md'],
    ['“Why?” asks <b>Ada</b> *again*', '“Why” asks b Ada -b again.md'],
    ['Notes on C# [draft] ^1', 'Notes on C draft 1.md'],
    ['CON', '_CON.md'],
    ['nul.txt', '_nul.txt.md'],
    ['Com1', '_Com1.md'],
    ['LPT¹', '_LPT¹.md'],
    ['Console', 'Console.md'],
    ['...hidden', 'hidden.md'],
    ['--help', 'help.md'],
    ['Ends with dots...', 'Ends with dots.md'],
    ['Ends with a space ', 'Ends with a space.md'],
    ['two\nlines\tand a tab', 'two lines and a tab.md'],
    ['evil\u202egpj.exe', 'evilgpj.exe.md'],
    ['a\u0000b\ud800c\ufeff', 'abc.md'],
    ['', 'article.md'],
    ['???', 'article.md'],
    ['. . .', 'article.md'],
    ['橋が再開', '橋が再開.md'],
    ['می\u200cخواهم', 'می\u200cخواهم.md'],
    ['zero\u200dwidth\u200c', 'zero\u200dwidth.md'],
  ])('of %j is %s', (title, expected) => expect(name(title)).toBe(expected));

  it('is cut between words, and short enough in any script', () => {
    const long = name('The bridge over the river '.repeat(20));
    expect(long).toMatch(/(?:bridge|over|the|river)\.md$/);
    for (const text of ['橋', '👩‍👩‍👧', 'é', 'e\u0301', 'א'])
      expect(bytes(name(text.repeat(400)))).toBeLessThanOrEqual(200);
  });

  it('never cuts a character', () => {
    expect(name('👩‍👩‍👧'.repeat(100))).toMatch(/^(?:👩‍👩‍👧)+\.md$/u);
  });

  it('is safe on every system whatever the title', () => {
    const random = seeded(11);
    const pool = [
      ...Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(i)),
      ...['CON', 'com1', 'NUL', '.', ' ', '/', '\\', ':', '\u202e', '\u200b', '\ud83d', '\udc00'],
      ...['橋', '👩‍👩‍👧', 'e\u0301', '\ufeff', '\u2028', 'ى', '\u{e0041}', '\uffff', 'ﬀ', '¹'],
    ];
    for (let i = 0; i < 4000; i++) {
      const length = Math.floor(random() * (i % 20 ? 12 : 300));
      const title = Array.from({ length }, () => pool[Math.floor(random() * pool.length)]).join('');
      expectSafe(name(title), title);
    }
  });
});

function expectSafe(file: string, title: string): void {
  const of = JSON.stringify(title);
  expect(file.isWellFormed(), of).toBe(true);
  expect(bytes(file), of).toBeLessThanOrEqual(200);
  expect(file, of).toMatch(/^[^<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069]+\.md$/u);
  const stem = file.slice(0, -'.md'.length);
  expect(stem, of).not.toMatch(/^[\s.-]|[\s.]$/u);
  expect(stem.split('.')[0]?.trim(), of).not.toMatch(
    /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i,
  );
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
