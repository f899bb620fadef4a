import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = 'public/_locales';
const others = readdirSync(FOLDER).filter((name) => name !== 'en');
const english = wordsOf('en');
/** What the code names: as `message('key')`, in a list of keys, or in the manifest. */
const code = [...globSync('{components,entrypoints,utils}/**/*.{ts,tsx}'), 'wxt.config.ts']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

function wordsOf(locale: string): Record<string, string> {
  const file: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/** The name without its form by number. */
function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** The keys that a language must have: English's, in the forms that it counts in. */
function keysFor(locale: string): string[] {
  const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
  const isCounted = (key: string) => `${baseOf(key)}_other` in english;
  const counted = new Set(Object.keys(english).filter(isCounted).map(baseOf));
  return [
    ...Object.keys(english).filter((key) => !isCounted(key)),
    ...[...counted].flatMap((base) => forms.map((form) => `${base}_${form}`)),
  ].sort();
}

function placesIn(words: string): string[] {
  return [...new Set(words.match(/\$\d/g))].sort();
}

test('no word of English goes unused', () => {
  const unused = Object.keys(english).filter(
    (key) => !new RegExp(`\\b${baseOf(key)}\\b|__MSG_${key}__`).test(code),
  );
  expect(unused.filter((key) => key !== 'localeOfWords')).toEqual([]);
});

test('nobody is shouted at', () => {
  const loud = ['en', ...others].flatMap((locale) =>
    Object.values(wordsOf(locale)).filter((words) => /[!！]/.test(words)),
  );
  expect(loud).toEqual([]);
});

describe.each(others)('%s', (locale) => {
  const words = wordsOf(locale);

  test('has every word, in each form that the language counts in, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(keysFor(locale));
  });

  test('has values at the places that English has', () => {
    for (const [key, text] of Object.entries(words)) {
      const model = english[key] ?? english[`${baseOf(key)}_other`] ?? '';
      // "One article" may say its number in a word, "none" need not say of how many.
      const may = key.endsWith('_zero') ? placesIn(model) : /_(?:one|two)$/.test(key) ? ['$1'] : [];
      const missing = placesIn(model).filter((place) => !placesIn(text).includes(place));
      expect(
        missing.filter((place) => !may.includes(place)),
        key,
      ).toEqual([]);
      // Where "one" is 21 as well, its form has the number that English leaves out.
      const known = placesIn(`${model} ${english[`${baseOf(key)}_other`] ?? ''}`);
      expect(
        placesIn(text).filter((place) => !known.includes(place)),
        key,
      ).toEqual([]);
    }
  });

  test('is in its language and no word is empty', () => {
    expect(words.localeOfWords).toBe(locale.replace('_', '-'));
    expect(Object.values(words).filter((text) => !text.trim())).toEqual([]);
  });
});
