import { expect, test } from 'vitest';
import { read } from '../../utils/digest/reading.ts';

test('a sentence that never ends is read to its end', () => {
  const { tokens, tags, sentences } = read('on '.repeat(130_000));
  expect(sentences).toHaveLength(1);
  expect(tokens).toHaveLength(130_000);
  expect(tags).toHaveLength(130_000);
});
