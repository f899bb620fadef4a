import { expect, test } from 'vitest';
import { labels } from '../../scripts/train/label.ts';

const STORY =
  'The ferry left at nine with forty people. Nobody saw the fog come in over the bank. It turned back at ten and waited.';

test('labels what stands in the text, and nothing else', () => {
  expect(
    labels(
      [
        'Home News Sport Weather',
        'The ferry left at nine with forty people.',
        'Read more about the harbour here',
        'Nobody saw the fog come in over the bank. It turned back at ten and waited.',
      ],
      STORY,
    ),
  ).toEqual([0, 1, 0, 1]);
});

test('labels one of two copies: the one in order', () => {
  expect(
    labels(
      [
        'The ferry left at nine with forty people.',
        'Nobody saw the fog come in over the bank.',
        'It turned back at ten and waited.',
        'Nobody saw the fog come in over the bank.',
      ],
      STORY,
    ),
  ).toEqual([1, 1, 1, 0]);
});

test('labels a short heading by its place between two paragraphs', () => {
  expect(
    labels(
      ['Fog', 'One two three four five.', 'Fog', 'Six seven eight nine ten.'],
      'One two three four five.\n\nFog\n\nSix seven eight nine ten.',
    ),
  ).toEqual([0, 1, 1, 1]);
});
