import { expect, test } from 'vitest';
import { filterEntries } from '../../utils/library/filter-entries.ts';
import { termsIn } from '../../utils/library/search/words.ts';
import { sampleEntry } from './sample-entry.ts';

const entry = sampleEntry({
  title: 'Élections: l’Assemblée vote',
  site: 'Le Courrier',
  byline: 'Zoë Straße',
  dek: 'Le texte passe.',
  voices: ['Johana Núñez', 'Marc Odo'],
  tags: ['à lire'],
});
const finds = (query: string) => filterEntries([entry], termsIn(query)).length === 1;

test('every field is looked into, and parts of words match', () => {
  for (const query of ['elec', 'courrier', 'Straße', 'texte', 'marc', 'lire'])
    expect([query, finds(query)]).toEqual([query, true]);
});

test('case, accents and the kind of apostrophe do not matter', () => {
  for (const query of ['ÉLECTIONS', 'nunez', "l'assemblee", 'zoe'])
    expect([query, finds(query)]).toEqual([query, true]);
});

test('all words must occur, in any order and any field', () => {
  expect(finds('odo elections')).toBe(true);
  expect(finds('odo budget')).toBe(false);
});

test('no word matches across two fields', () => {
  expect(finds('vote le')).toBe(true);
  expect(finds('votele')).toBe(false);
});

test('an empty query matches everything', () => {
  expect(finds('  ')).toBe(true);
});

test('marks that are letters in their script are kept', () => {
  const hindi = sampleEntry({ title: 'दिल्ली', voices: [] });
  expect(filterEntries([hindi], termsIn('दिल्ली'))).toHaveLength(1);
  expect(filterEntries([hindi], termsIn('दल्ल'))).toHaveLength(0);
});
