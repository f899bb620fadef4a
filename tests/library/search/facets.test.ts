import { expect, it } from 'vitest';
import { facetsOf } from '../../../utils/library/search/facets.ts';
import { sampleEntry } from '../sample-entry.ts';

it('counts the values of a filter, by the alphabet', () => {
  const entries = [
    sampleEntry({ tags: ['sea', 'boats'], lang: 'en-GB', site: null }),
    sampleEntry({ tags: ['sea'], lang: 'EN', site: 'Ätna' }),
    sampleEntry({ lang: null, site: 'Beta' }),
  ];
  expect(facetsOf(entries, 'tag')).toEqual([
    { value: 'boats', count: 1 },
    { value: 'sea', count: 2 },
  ]);
  expect(facetsOf(entries, 'lang')).toEqual([{ value: 'en', count: 2 }]);
  expect(facetsOf(entries, 'site').map(({ value }) => value)).toEqual(['Ätna', 'Beta']);
});

it('leaves out the rarest of very many', () => {
  const entries = Array.from({ length: 300 }, (_, i) => sampleEntry({ site: `S${i}` }));
  entries.push(sampleEntry({ site: 'S299' }));
  const facets = facetsOf(entries, 'site');
  expect(facets).toHaveLength(200);
  expect(facets).toContainEqual({ value: 'S299', count: 2 });
});
