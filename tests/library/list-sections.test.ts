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

test('a date stands in the month that it has where the reader is, at both ends of a month too', () => {
  const days = [2, 3, 26, 27, 30].map((day) => String(day).padStart(2, '0'));
  const written = days.flatMap((day) =>
    ['00:10:00Z', '00:10:00+14:00', '23:50:00Z', '23:50:00-12:00'].map(
      (time) => `2026-04-${day}T${time}`,
    ),
  );
  for (const date of written) {
    const there = new Date(date);
    const month = `${there.getFullYear()}-${String(there.getMonth() + 1).padStart(2, '0')}`;
    const [section] = listSections([sampleEntry({ published: date })], 'published');
    expect([date, section?.heading]).toEqual([date, month]);
  }
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
