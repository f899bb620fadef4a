import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter, yamlString } from '../../utils/markdown/front-matter.ts';

const VALUES = [
  'A plain title',
  'T',
  'Müllers Büro, 3. Stock (links)',
  'It’s a title',
  "It's a title",
  "'quoted'",
  'She said: “no”',
  'a: b',
  'a #b',
  'a "b" c',
  'back\\slash',
  'ends with colon:',
  ' leading and trailing ',
  'tab\there',
  'two\nlines',
  'carriage\rreturn',
  '',
  ' ',
  'yes',
  'No',
  'on',
  'y',
  'null',
  '~',
  'True',
  '.inf',
  'NaN',
  '42',
  '0x1F',
  '1e3',
  '3.14',
  '12:30:45',
  '2026-03-02',
  '2026-03-02T10:00:00Z',
  '- list',
  '? key',
  '[flow]',
  '{flow: map}',
  '&anchor',
  '*alias',
  '!tag',
  '|',
  '>',
  '%directive',
  '@at',
  '`tick`',
  '---',
  '...',
  '# comment',
  'nul \u0000 bell \u0007 escape \u001b delete \u007f next line \u0085',
  'line \u2028 and paragraph \u2029 separators',
  'bidi \u202eevil\u202c and \u200fmark',
  'byte order \ufeff mark, \ufffe \uffff',
  'lone \ud800 high and \udfff low',
  'emoji 🇩🇪 👩‍👩‍👧 and \u{10ffff}',
  '日本語のタイトル：副題',
  'عنوان عربي',
  'e\u0301',
];

describe('a value in front matter', () => {
  it.each(VALUES)('comes back from a YAML parser as it was: %j', (value) => {
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(`a: ${yamlString(value)}\n`, { version })).toEqual({ a: value });
  });

  it('comes back whatever its characters', () => {
    const random = seeded(7);
    const pool = [
      ...'ab yn01.:-#\'"\\,&*!|>%@`[]{}?~\t\n\r\u0000\u0085\u2028\u202e\ud83d\udca9é中',
    ];
    for (let i = 0; i < 3000; i++) {
      const length = Math.floor(random() * 12);
      const value = Array.from({ length }, () => pool[Math.floor(random() * pool.length)]).join('');
      expect(parse(`a: ${yamlString(value)}\n`)).toEqual({ a: value });
    }
  });

  it('stands on one line of printable characters', () => {
    for (const value of VALUES)
      expect(yamlString(value)).toMatch(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u);
  });

  it('stands without quotes where it can', () => {
    expect(yamlString('A plain title')).toBe('A plain title');
  });
});

describe('front matter', () => {
  it('has the known fields only, in order, between fences', () => {
    expect(frontMatter({ title: 'A', byline: null, site: undefined, language: 'no' })).toBe(
      '---\ntitle: A\nlanguage: "no"\n---\n\n',
    );
  });

  it('is nothing when nothing is known', () => {
    expect(frontMatter({ title: '', byline: null })).toBe('');
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
