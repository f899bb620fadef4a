import { expect, it } from 'vitest';
import { lineOfTerms, termsIn, wordsIn } from '../../../utils/library/search/words.ts';

it.each([
  ['Café CRÈME, naïve', ['cafe', 'creme', 'naive']],
  ['Ada’s l’Ada Ada', ['ada', 'ada', 'ada']],
  ["don't (a) plan-B", ['don', 'a', 'plan', 'b']],
  ['3.5 per cent of 1,200.', ['3.5', 'per', 'cent', 'of', '1,200']],
  ['Привет, Мир', ['привет', 'мир']],
  ['दिल्ली', ['दिल्ली']],
])('knows the words of %s', (text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

it('parts a script without spaces into words', () => {
  expect(termsIn('東京の港で会議').length).toBeGreaterThan(2);
});

it('gives each word its place', () => {
  const text = 'Über 東京, Ada’s';
  for (const { term, start, end } of wordsIn(text))
    expect(termsIn(text.slice(start, end))).toEqual([term]);
});

it('puts a phrase on its line as it stands', () => {
  expect(lineOfTerms('The “night” ferry.')).toBe(' the night ferry ');
});
