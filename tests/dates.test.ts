import { expect, test } from 'vitest';
import { writeDay } from '../utils/dates.ts';

test.each([
  ['2025-06-02T20:55', 'en-GB', '2 June 2025'],
  ['2025-06-02T20:55', 'en-US', 'June 2, 2025'],
  ['2025-06-02 20:55', 'en-GB', '2 June 2025'],
  ['2025-06-02', 'en-GB', '2 June 2025'],
  ['2025-06', 'en-GB', 'June 2025'],
  ['2025', 'en-GB', '2025'],
  ['2025-06-02', 'de', '2. Juni 2025'],
])('%s in %s is %s', (iso, locale, written) => {
  expect(writeDay(iso, locale)).toBe(written);
});

test('a day without an hour stays that day west of Greenwich', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  expect(writeDay('2025-06-02', 'en-GB')).toBe('2 June 2025');
  process.env.TZ = zone;
});

test.each(['', 'yesterday', '2025-13-40T00:00'])('%j is no date', (iso) => {
  expect(writeDay(iso, 'en')).toBeNull();
});
