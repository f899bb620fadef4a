import { expect, test } from 'vitest';
import { locateSpan } from '../../utils/reader/locate-span.ts';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

test('in the same text a span stays where it is, even where its words occur earlier', () => {
  const text = 'It rained. It rained.';
  const second = { start: 11, end: 21 };
  expect(locateSpan(second, text, text)).toEqual(second);
});

test('a span moves with its words when something before them is not shown', () => {
  const text = 'Read also: tides.\n\nThe harbour is open.';
  const shown = 'The harbour is open.';
  expect(locateSpan(spanOf(text, 'harbour is'), text, shown)).toEqual(spanOf(shown, 'harbour is'));
});

test('of equal words the place with the same surroundings is taken', () => {
  const text = 'Gone. She said “no” in May. He said “no” in June.';
  const shown = 'She said “no” in May. He said “no” in June.';
  const second = spanOf(text, 'no', text.indexOf('He said'));
  expect(locateSpan(second, text, shown)).toEqual(spanOf(shown, 'no', shown.indexOf('He said')));
});

test('words that are not shown have no place', () => {
  expect(locateSpan({ start: 0, end: 4 }, 'Gone. Kept.', 'Kept.')).toBeNull();
  expect(locateSpan({ start: 2, end: 2 }, 'Gone. Kept.', 'Kept.')).toBeNull();
});
