import { expect, test } from 'vitest';
import { align } from '../../../utils/article/judge/align.ts';

test('finds equal texts whatever their spaces and marks', () => {
  expect(align(['One, two.', 'Three'], ['Three', 'One two'])).toEqual([1, 0]);
});

test('gives equal texts their places in order', () => {
  expect(align(['More', 'Body', 'More'], ['Body', 'More'])).toEqual([1, 2]);
});

test('finds a piece of a text between its neighbours', () => {
  expect(align(['First', 'Said he. She said.', 'Last'], ['First', 'She said.', 'Last'])).toEqual([
    0, 1, 2,
  ]);
});

test('gives -1 for what is not there', () => {
  expect(align(['One'], ['Another'])).toEqual([-1]);
});

test('gives each its own place while there are free ones, then one again', () => {
  expect(align(['More', 'Body', 'More'], ['More', 'Body', 'More', 'More'])).toEqual([0, 1, 2, 2]);
  // The first free one below where nothing is free above.
  expect(align(['More', 'More', 'Body'], ['Body', 'More', 'More', 'More'])).toEqual([2, 0, 1, 1]);
});

test('is as quick where all are alike: looking at each place for each would take minutes', () => {
  const alike = Array.from({ length: 100_000 }, () => 'More');
  expect(align(alike, alike)).toEqual(alike.map((_, i) => i));
});
