import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
const [plain = '', more = ''] = css.split('@media (prefers-contrast: more)');

/** The colours of a block of tokens, each as a pair. */
function pairs(block: string): Record<string, [light: string, dark: string]> {
  const found = block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return Object.fromEntries([...found].map(([, name, light, dark]) => [name, [light, dark]]));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunken', 'paper-hover'];
const WORDS = ['ink', 'ink-soft', 'ink-faint', 'rubric'];

describe.each([
  ['as a rule', pairs(plain), 4.5, 3],
  ['with more contrast', { ...pairs(plain), ...pairs(more) }, 7, 4.5],
])('%s', (_, tokens, words, shapes) => {
  describe.each(['light', 'dark'])('in %s', (theme) => {
    const side = theme === 'light' ? 0 : 1;
    const at = (name: string) => tokens[name]?.[side] ?? name;

    test.each(WORDS.flatMap((ink) => PAPERS.map((paper) => [ink, paper])))(
      '%s can be read on %s',
      (ink, paper) => {
        expect(contrast(at(ink), at(paper))).toBeGreaterThanOrEqual(words);
      },
    );

    test.each([
      ['on-ink', 'ink'],
      ['on-ink', 'ink-hover'],
      ['mark-ink', 'mark'],
      ['rubric', 'rubric-wash'],
    ])('%s can be read on %s', (ink, paper) => {
      expect(contrast(at(ink), at(paper))).toBeGreaterThanOrEqual(words);
    });

    test.each(PAPERS)('the edge of a field can be seen on %s', (paper) => {
      expect(contrast(at('edge'), at(paper))).toBeGreaterThanOrEqual(shapes);
    });
  });
});
