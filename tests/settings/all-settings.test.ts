import { expect, test } from 'vitest';
import { ALL_SETTINGS } from '../../utils/settings/all-settings.ts';
import { DEFAULTS } from '../../utils/settings/defaults.ts';
import { readTheme } from '../../utils/settings/theme.ts';

test('each has a key of its own', () => {
  const keys = ALL_SETTINGS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^settings:/);
});

test('nothing stored, and anything that is no setting, gives what stands in the one place', () => {
  const defaults = Object.values(DEFAULTS);
  for (const { read } of ALL_SETTINGS)
    for (const stored of [undefined, null, 7, 'on', [], {}])
      expect(defaults).toContainEqual(read(stored));
});

test('what is read is what was stored', () => {
  const stored: Record<string, unknown> = {
    'settings:letter-keys': false,
    'settings:facts-by-model': true,
  };
  for (const { key, read } of ALL_SETTINGS)
    if (key in stored) expect(read(stored[key])).toBe(stored[key]);
});

test('the theme is read on its own as it is with the rest', () => {
  expect(readTheme({ theme: 'sepia', size: 2 })).toBe('sepia');
  for (const stored of [undefined, null, 'dark', { theme: 'neon' }])
    expect(readTheme(stored)).toBe('system');
});
