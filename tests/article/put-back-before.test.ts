import { expect, test } from 'vitest';
import type { Removal } from '../../utils/article/article.ts';
import { putBackBefore } from '../../utils/article/put-back-before.ts';

const block = (text: string) => ({ html: `<p>${text}</p>`, text });
const removal = (text: string): Removal => ({
  kind: 'related',
  text,
  reason: 'For the test.',
  block: block(text),
  before: 0,
});

test('what was put back when the story was saved is put back again', () => {
  const fresh = {
    removed: [removal('Read this.'), removal('The author’s note.'), removal('New.')],
  };
  const saved = {
    blocks: [block('The author’s note.'), block('The story.')],
    removed: [removal('Read this.')],
  };
  expect(putBackBefore(fresh, saved)).toEqual([1]);
});

test('a text that the story says twice and that was removed once stays removed', () => {
  const fresh = { removed: [removal('Twice.')] };
  const saved = { blocks: [block('Twice.')], removed: [removal('Twice.')] };
  expect(putBackBefore(fresh, saved)).toEqual([]);
});
