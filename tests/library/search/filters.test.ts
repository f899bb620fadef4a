import { expect, it } from 'vitest';
import { passesFilters } from '../../../utils/library/search/filters.ts';
import { parseQuery } from '../../../utils/library/search/query.ts';
import { sampleEntry } from '../sample-entry.ts';

const entry = sampleEntry({
  url: 'https://news.paper.example/harbour',
  site: 'The Lune Post',
  byline: 'Jo Marsh and Éva Nagy',
  published: '2025-02-10',
  lang: 'en-GB',
  tags: ['North Sea', 'ferries'],
  voices: ['Ada Pike', 'Port Ellery council'],
  favourite: true,
});

it.each([
  'site:lune',
  'site:"lune post"',
  'site:paper.example',
  'site:other site:post',
  'by:nagy',
  'by:"jo mar"',
  'by:marsh by:eva',
  'said:pike',
  'said:council said:ada',
  'tag:FERRIES tag:"north sea"',
  'lang:en',
  'lang:en-gb',
  'lang:fr lang:en',
  'is:favourite is:unread',
  'after:2025-02',
  'after:2025-02-10',
  'before:2025-02-11',
  'after:2025 before:2026',
  'is:old after:soon',
])('%s finds it', (typed) => {
  expect(passesFilters(entry, parseQuery(typed))).toBe(true);
});

it.each([
  'site:times',
  'site:aper.example',
  'by:pike',
  'by:marsh by:odo',
  'said:marsh',
  'said:"pike council"',
  'tag:ferr',
  'tag:ferries tag:rivers',
  'lang:e',
  'lang:en-us',
  'is:read',
  'after:2025-02-11',
  'after:2025-03',
  'before:2025-02',
  'before:2025',
])('%s does not', (typed) => {
  expect(passesFilters(entry, parseQuery(typed))).toBe(false);
});

it('takes the day it was saved for what has no date', () => {
  const undated = sampleEntry({ published: null, saved: '2026-03-05T12:00:00.000Z' });
  expect(passesFilters(undated, parseQuery('after:2026-03 before:2026-04'))).toBe(true);
  expect(passesFilters(undated, parseQuery('before:2026-03'))).toBe(false);
});
