import { expect, it } from 'vitest';
import { fileName } from '../../utils/markdown/file-name.ts';
import { uniqueNames } from '../../utils/markdown/unique-names.ts';

const each = (...names: string[]) => {
  const unique = uniqueNames();
  return names.map(unique);
};

it('numbers a name that is there already', () => {
  expect(each('A.md', 'B.md', 'A.md', 'A.md')).toEqual(['A.md', 'B.md', 'A (2).md', 'A (3).md']);
});

it('takes names that differ only in letter case or accents as one', () => {
  expect(each('Été.md', 'e\u0301te\u0301.md', 'ÉTÉ.md')).toEqual([
    'Été.md',
    'e\u0301te\u0301 (2).md',
    'ÉTÉ (3).md',
  ]);
  expect(each('Straße.md', 'STRASSE.md')).toEqual(['Straße.md', 'STRASSE (2).md']);
});

it('goes round a number that is somebody’s own', () => {
  expect(each('A (2).md', 'A.md', 'A.md')).toEqual(['A (2).md', 'A.md', 'A (3).md']);
  expect(each('A.md', 'A.md', 'A (2).md')).toEqual(['A.md', 'A (2).md', 'A (2) (2).md']);
});

it('is quick for thousands of one name', () => {
  const start = performance.now();
  const names = each(...Array.from({ length: 20_000 }, () => 'Untitled.md'));
  expect(new Set(names).size).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(2000);
});

it('keeps 2,000 titles apart that differ in little or nothing', () => {
  const parts = [
    'a',
    'A',
    'é',
    'e\u0301',
    'É',
    ':',
    '?',
    '/',
    ' ',
    '.',
    'CON',
    'ß',
    'ss',
    '橋',
    '👩‍👩‍👧',
  ];
  const titles = Array.from({ length: 2000 }, (_, i) =>
    [i % 15, (i * 7) % 11, (i * i) % 13]
      .map((n) => parts[n])
      .join('')
      .repeat(1 + (i % 90)),
  );
  const names = each(...titles.map((title) => fileName({ title })));
  const folded = names.map((name) => name.normalize('NFD').toLowerCase());
  expect(new Set(folded).size).toBe(2000);
  for (const name of names) {
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^[^<>:"/\\|?*]+\.md$/);
  }
});
