import { expect, it } from 'vitest';
import { growthOf } from '../../scripts/regexps/growth-of.ts';

it.each([
  [/a+b/, 2],
  [/a+/g, 1],
  [/^a+b/, 1],
  [/a+b/y, 1],
  [/(?<!a)a+b/, 1],
  [/(?<=c)a+b/, 1],
  [/(?<![a-c])a+b/, 1],
  [/\s+$/, 2],
  [/\s*,?\s*x/, 3],
  [/(?<!\s)(?:\s*,)?\s*x/, 1],
  [/^\s*[^x]*y/, 2],
  [/^\s*\S*y/, 1],
  [/^(?:a|a)*b/, Number.POSITIVE_INFINITY],
  [/^(?:a|A)*b/i, Number.POSITIVE_INFINITY],
  [/^(?:a|A)*b/, 1],
  [/^(?:s|ſ)*b/iu, Number.POSITIVE_INFINITY],
  [/^(?:a*)*b/, Number.POSITIVE_INFINITY],
  [/^(?:a+)+b/, Number.POSITIVE_INFINITY],
  [/^(?:a+)+/, 1],
  [/^(?:ab?)*c/, 1],
  [/^(?:\w+ ?)*c/, Number.POSITIVE_INFINITY],
  [/^\p{L}*[à-ü]*x/u, 2],
  [/^(\w)\1*\w*x/, 2],
  [/a{0,40}b/, 1],
  // What a lookahead reads is read again at each place.
  [/a(?=\s*b)/, 1],
  [/(?=\s*x)y/, 2],
  [/(?!.*x)y/, 2],
  // What is lost beside a way that matches whatever comes.
  [/(?:a(?:a*c)?)+/, 2],
])('%s grows by the power of %s', (pattern, degree) => {
  expect(growthOf(pattern.source, pattern.flags)).toEqual({ degree, beyond: [] });
});

it('names what it does not follow', () => {
  expect(growthOf('(?<=a+)b', '').beyond).toEqual(['(?<=a+)']);
});
