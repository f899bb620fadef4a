import { expect, test } from 'vitest';
import { listSections } from '../../utils/library/list-sections.ts';
import { sampleEntry } from './sample-entry.ts';

test('one heading a month when sorted by date', () => {
  const sections = listSections(
    [
      sampleEntry({ saved: '2026-03-15T12:00:00.000Z' }),
      sampleEntry({ saved: '2026-03-02T12:00:00.000Z' }),
      sampleEntry({ saved: '2025-03-15T12:00:00.000Z' }),
    ],
    'saved',
  );
  expect(sections.map((section) => [section.heading, section.entries.length])).toEqual([
    ['2026-03', 2],
    ['2025-03', 1],
  ]);
});

test('a date that names no zone keeps its month everywhere', () => {
  const sections = listSections(
    ['2025-06-01', '2025-06-30T23:55', '2025-06'].map((published) => sampleEntry({ published })),
    'published',
  );
  expect(sections.map((section) => section.heading)).toEqual(['2025-06']);
});

test('what has no date, or one that cannot be read, stands under no heading', () => {
  const sections = listSections(
    [sampleEntry({ published: null }), sampleEntry({ published: 'yesterday' })],
    'published',
  );
  expect(sections.map((section) => section.heading)).toEqual([null]);
});

test('sites have their names over them, titles none', () => {
  const entries = [sampleEntry({ site: 'Courier' }), sampleEntry({ site: null })];
  expect(listSections(entries, 'site').map((section) => section.heading)).toEqual([
    'Courier',
    null,
  ]);
  expect(listSections(entries, 'title').map((section) => section.heading)).toEqual([null]);
});

test('nothing in, nothing out', () => {
  expect(listSections([], 'saved')).toEqual([]);
});
