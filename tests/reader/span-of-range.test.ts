// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rangeOf } from '../../utils/article/read-text.ts';
import { readBlocks } from '../../utils/reader/read-blocks.ts';
import { spanOfRange } from '../../utils/reader/span-of-range.ts';

document.body.innerHTML = `<p>before</p><div class="b"><p>A  <em>bridge</em> reopens,
 at last.</p></div><div class="b"><figure><figcaption>By night</figcaption></figure></div>
<div class="b"><ul><li>One</li><li>Two</li></ul></div><p>after</p>`;
const read = readBlocks(document.querySelectorAll('.b'));

test('it is the way back of rangeOf, from every letter to every other', () => {
  for (let start = 0; start < read.text.length; start++)
    for (let end = start + 1; end <= read.text.length; end++) {
      const words = read.text.slice(start, end);
      if (words !== words.trim()) continue;
      const range = rangeOf(read, { start, end });
      expect(range && spanOfRange(read, range)).toEqual({ start, end });
    }
});

test('what lies outside and in captions is left out', () => {
  const all = document.createRange();
  all.selectNodeContents(document.body);
  expect(spanOfRange(read, all)).toEqual({ start: 0, end: read.text.length });
  const caption = document.createRange();
  caption.selectNodeContents(document.querySelector('figcaption') as Element);
  expect(spanOfRange(read, caption)).toBeNull();
});

test('white space at its ends is left out, and alone is nothing', () => {
  const range = document.createRange();
  const node = document.querySelector('.b p')?.firstChild as Text;
  range.setStart(node, 0);
  range.setEnd(node, 3);
  expect(spanOfRange(read, range)).toEqual({ start: 0, end: 1 });
  range.setStart(node, 1);
  expect(spanOfRange(read, range)).toBeNull();
  range.setEnd(document.querySelector('em')?.nextSibling as Text, 0);
  expect(spanOfRange(read, range)).toEqual({ start: 2, end: 8 });
  range.setEnd(document.querySelector('em')?.nextSibling as Text, 1);
  expect(spanOfRange(read, range)).toEqual({ start: 2, end: 8 });
});
