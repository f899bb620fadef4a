import { expect, test } from 'vitest';
import type { Entry } from '../../utils/library/library.ts';
import { type Order, sortEntries } from '../../utils/library/sort-entries.ts';
import { sampleEntry } from './sample-entry.ts';

function sorted(order: Order, entries: Partial<Entry>[]): string[] {
  return sortEntries(entries.map(sampleEntry), order, 'en').map((entry) => entry.title);
}

test('the last saved comes first', () => {
  expect(
    sorted('saved', [
      { title: 'old', saved: '2025-12-31T23:00:00.000Z' },
      { title: 'new', saved: '2026-01-01T00:00:00.000Z' },
    ]),
  ).toEqual(['new', 'old']);
});

test('dates of publication are compared as moments, whatever their zone; no date comes last', () => {
  expect(
    sorted('published', [
      { title: 'none', published: null },
      { title: 'earlier', published: '2026-03-04T10:00:00+09:00' },
      { title: 'nonsense', published: 'last week' },
      { title: 'later', published: '2026-03-04T02:00:00Z' },
    ]),
  ).toEqual(['later', 'earlier', 'none', 'nonsense']);
});

test('titles sort as a reader would: case, accents, quotation marks and number signs aside', () => {
  expect(
    sorted('title', [
      { title: 'Zebra' },
      { title: '“Quiet” days' },
      { title: 'école' },
      { title: 'Day 10' },
      { title: 'Day 9' },
    ]),
  ).toEqual(['Day 9', 'Day 10', 'école', '“Quiet” days', 'Zebra']);
});

test('by site, no site comes last and one site keeps the last saved first', () => {
  expect(
    sorted('site', [
      { title: 'a', site: null },
      { title: 'b', site: 'Times', saved: '2026-01-01T00:00:00.000Z' },
      { title: 'c', site: 'Times', saved: '2026-02-01T00:00:00.000Z' },
      { title: 'd', site: 'Courier' },
    ]),
  ).toEqual(['d', 'c', 'b', 'a']);
});

test('the list given is left as it was', () => {
  const entries = [sampleEntry({ title: 'b' }), sampleEntry({ title: 'a' })];
  sortEntries(entries, 'title');
  expect(entries.map((entry) => entry.title)).toEqual(['b', 'a']);
});
