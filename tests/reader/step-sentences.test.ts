import { describe, expect, test } from 'vitest';
import { growBySentence, stepSentence } from '../../utils/reader/step-sentences.ts';

/** "One. Two. Three." with a blank line before the last. */
const sentences = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 11, end: 17 },
];
const [one, two, three] = sentences as [Span, Span, Span];
type Span = (typeof sentences)[number];

describe('a step by a sentence', () => {
  test.each([
    ['on', one, 1, two],
    ['on over the end of a paragraph', two, 1, three],
    ['on from the last, which stays', three, 1, three],
    ['back', three, -1, two],
    ['back from the first, which stays', one, -1, one],
    ['on from some words of a sentence', { start: 1, end: 3 }, 1, two],
    ['back from some words of a sentence', { start: 6, end: 8 }, -1, one],
    ['on from more than one', { start: 0, end: 9 }, 1, three],
  ] as const)('%s', (_, from, by, to) => {
    expect(stepSentence(sentences, from, by)).toEqual(to);
  });
});

describe('what is selected', () => {
  test.each([
    ['takes the next sentence along', one, 1, { start: 0, end: 9 }],
    ['takes the rest of a sentence along first', { start: 1, end: 3 }, 1, { start: 1, end: 4 }],
    ['has nothing more to take at the end', three, 1, three],
    ['gives a sentence up', { start: 0, end: 17 }, -1, { start: 0, end: 9 }],
    ['keeps one sentence', two, -1, two],
  ] as const)('%s', (_, selected, by, to) => {
    expect(growBySentence(sentences, selected, by)).toEqual(to);
  });
});
