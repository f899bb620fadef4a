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
