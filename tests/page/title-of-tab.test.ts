import { expect, test } from 'vitest';
import { titleOfTab } from '../../utils/page/title-of-tab.ts';

test.each([
  ['Ferry sails again after long repair | The Lune Post', 'Ferry sails again after long repair'],
  ['Ferry sails again after long repair - Lune Post', 'Ferry sails again after long repair'],
  ['Ferry sails again — after a long and costly repair', null],
  ['Two-year repair ends as ferry sails', null],
  ['News | The Lune Post', null],
  ['  Ferry sails  ', 'Ferry sails'],
  ['', ''],
])('%j', (title, said) => {
  expect(titleOfTab(title)).toBe(said ?? title);
});
