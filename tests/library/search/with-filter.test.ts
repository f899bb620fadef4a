import { expect, it } from 'vitest';
import { withFilter } from '../../../utils/library/search/with-filter.ts';

it.each([
  ['', 'site', 'Post', 'site:Post'],
  ['night ferry', 'site', 'The Lune Post', 'night ferry site:"The Lune Post"'],
  ['site:a ferry site:"b c"', 'site', 'd', 'ferry site:d'],
  ['ferry said:“ada pike” tag:x', 'said', '', 'ferry tag:x'],
  ['"the site:a phrase"', 'tag', 'x', '"the site:a phrase" tag:x'],
  ['campsite:a', 'site', 'b', 'campsite:a site:b'],
  ['SITE:', 'site', 'say "no"', 'site:"say no"'],
] as const)('%s with %s set to %s is %s', (typed, filter, value, query) => {
  expect(withFilter(typed, filter, value)).toBe(query);
});
