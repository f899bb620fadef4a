import { expect, test } from 'vitest';
import { readReaderSettings, stepSize } from '../../utils/reader/reader-settings.ts';

test('nothing stored gives a setting that follows the system', () => {
  expect(readReaderSettings(undefined)).toMatchObject({ theme: 'system', size: 1 });
});

test('what was chosen is kept', () => {
  const chosen = {
    theme: 'sepia',
    face: 'sans',
    width: 'wide',
    size: 1.42,
    speed: 1.5,
    voice: 'v',
  };
  expect(readReaderSettings(chosen)).toEqual(chosen);
});

test('one damaged value does not take the others with it', () => {
  expect(
    readReaderSettings({ theme: 'neon', size: '1', face: 'sans', speed: 99, voice: 7 }),
  ).toEqual({
    theme: 'system',
    face: 'sans',
    width: 'medium',
    size: 1,
    speed: 1,
    voice: null,
  });
  for (const stored of [null, 'dark', 3, []])
    expect(readReaderSettings(stored)).toEqual(readReaderSettings(undefined));
});

test('the size steps up and down and stops at either end', () => {
  expect(stepSize(1, 1)).toBeGreaterThan(1);
  expect(stepSize(1, -1)).toBeLessThan(1);
  expect(stepSize(stepSize(1, 1), -1)).toBe(1);
  expect(stepSize(1.8, 1)).toBe(1.8);
  expect(stepSize(0.8, -1)).toBe(0.8);
});
