import { expect, it } from 'vitest';
import { countWords } from '../../utils/library/count-words.ts';

it.each([
  ['It took nine years, she said.', 'en', 6],
  ['今天天气很好', 'zh', 3],
  ['', 'en', 0],
  ['Nine years', 'not a language!', 2],
  ['Nine years', null, 2],
])('counts the words of "%s" (%s): %i', (text, lang, words) =>
  expect(countWords(text, lang)).toBe(words),
);
