import { describe, expect, it } from 'vitest';
import { escapeText } from '../../utils/markdown/escape-text.ts';

describe('escaping', () => {
  it.each([
    'It cost $5, “nearly” 10% of it (see p. 4) – she said: no!',
    'a [sic] and snake_case_name',
    'about ~5 to ~10, 3 < 4, AT&T, C#, C:\\Users',
    'see https://a.example/a_b?c=1&d=2 there',
    'in 1986. A - b + c # d > e',
  ])('leaves what is no markup alone: %s', (text) => expect(escapeText(text)).toBe(text));

  it.each([
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[he](said)', '[he\\](said)'],
    ['<b> &amp; \\*', '\\<b> \\&amp; \\\\\\*'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
  ])('escapes %s', (text, expected) => expect(escapeText(text)).toBe(expected));

  it.each([
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['# one', '\\# one'],
    ['> one', '\\> one'],
    ['---', '\\---'],
    ['-5 degrees', '-5 degrees'],
    ['#one', '#one'],
    ['1.5 million', '1.5 million'],
  ])('knows a line’s start: %s', (text, expected) =>
    expect(escapeText(text, { startsLine: true })).toBe(expected),
  );

  it('escapes brackets in a link, and an exclamation mark before one', () => {
    expect(escapeText('a [sic]', { inLink: true })).toBe('a \\[sic\\]');
    expect(escapeText('Wow!', { next: '[' })).toBe('Wow\\!');
    expect(escapeText('Wow!')).toBe('Wow!');
  });
});
