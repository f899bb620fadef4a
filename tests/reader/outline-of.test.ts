// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { outlineOf } from '../../utils/reader/outline-of.ts';
import { readBlocks } from '../../utils/reader/read-blocks.ts';

function outline(html: string): [words: string, depth: number][] {
  document.body.innerHTML = html;
  const read = readBlocks(document.body.children);
  return outlineOf(read).map(({ span, depth }) => [read.text.slice(span.start, span.end), depth]);
}

test('it has the headings in order, each as one span, and two depths', () => {
  expect(
    outline(`<h3>The <em>old</em> bridge</h3><p>a</p><h4>Piers</h4><p>b</p><h5>Wood</h5>
      <div><h3>The new one</h3><p>c</p></div>`),
  ).toEqual([
    ['The old bridge', 0],
    ['Piers', 1],
    ['Wood', 1],
    ['The new one', 0],
  ]);
});

test('two headings one after the other are two', () => {
  expect(outline('<h2>One</h2><h2>Two</h2><h2>Three</h2>')).toHaveLength(3);
});

test('an empty heading is none', () => {
  expect(outline('<h2>One</h2><h2> </h2><h2>Two</h2><p>a</p>')).toEqual([]);
});

test('a piece with one or two headings has no outline', () => {
  expect(outline('<h2>One</h2><p>a</p><h2>Two</h2><p>b</p>')).toEqual([]);
});
