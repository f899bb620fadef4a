import { expect, it } from 'vitest';
import { readTags, withTags } from '../../utils/library/tags.ts';

it.each([
  ['boats, North  Sea ,', ['boats', 'North Sea']],
  ['#boats,## sea', ['boats', 'sea']],
  ['Été, ete, ÉTÉ', ['Été']],
  ['say "no", «oui»', ['say no', 'oui']],
  ['بحر، سفن', ['بحر', 'سفن']],
  [' , "" ,#', []],
])('reads the tags in %s', (written, tags) => {
  expect(readTags(written)).toEqual(tags);
});

it('adds tags, and keeps the way that one was written first', () => {
  expect(withTags(['Boats'], ['sea', 'boats'])).toEqual(['Boats', 'sea']);
});
