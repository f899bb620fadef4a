import { expect, test } from 'vitest';
import { read } from '../../../utils/digest/reading.ts';
import { isEnglish } from '../../../utils/digest/text/language.ts';

test.each([
  'Trump says he never met Tyson. “He sent me a tweet,” Trump said. “He endorsed me. I love it. But he never spoke at an event, nobody asked him, and I told him so.”',
])('English is known by few of its commonest words: %s', (text) => {
  expect(isEnglish(read(text), null)).toBe(true);
});

test.each([
  'In Berlin was de trein vertraagd. In Antwerpen en in Gent was het rustig, zegt de spoorwegmaatschappij, die voor morgen weer problemen verwacht op lijnen naar zee.',
  'Was in Kiel geschah, weiß niemand. Der Hafen ist seit Montag gesperrt, und die Polizei sucht Zeugen.',
])('another language is not: %s', (text) => {
  expect(isEnglish(read(text), null)).toBe(false);
});
