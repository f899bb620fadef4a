import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../utils/reader/highlight.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const own = read('entrypoints/reader/highlight-colours.css');
const [plain = '', sepia = ''] = own.split(':root[data-theme="sepia"]');
const pairs = (css: string, at: 0 | 1) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((m) => [
      m[1],
      m[at + 2],
    ]),
  );
const single = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): (#\w{6})/g)].map((m) => [m[1], m[2]]));

const all = read('components/tokens.css') + plain;
const THEMES = {
  light: pairs(all, 0),
  dark: pairs(all, 1),
  sepia: {
    ...pairs(all, 0),
    ...single(read('components/theme.css')),
    ...single(sepia.split('}')[0] ?? ''),
  },
};

/** WCAG 2.2, contrast ratio. */
function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [a, b]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(THEMES))('in %s', (_, tokens) => {
  it.each(COLOURS)('words on %s can be read, and its line seen on paper and wash', (colour) => {
    const [wash, line] = [tokens[`wash-${colour}`], tokens[`line-${colour}`]];
    expect(contrast(tokens.ink, wash)).toBeGreaterThanOrEqual(7);
    expect(contrast(line, tokens.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(line, wash)).toBeGreaterThanOrEqual(3);
  });
});
