import { expect, test } from 'vitest';
import { findDates, toIsoDate } from '../../../utils/article/metadata/dates.ts';
import { metadataOf } from './metadata-of.ts';

test.each([
  ['2025-06-02', '2025-06-02'],
  ['2025-06-02T20:55:10.123+0200', '2025-06-02T20:55:10+02:00'],
  ['2025-06-02 20:55', '2025-06-02T20:55'],
  ['20250602T2055Z', '2025-06-02T20:55Z'],
  ['1748897700', '2025-06-02T20:55:00Z'],
  ['2 June 2025', '2025-06-02'],
  ['June 2nd, 2025 at 8:55 pm', '2025-06-02T20:55'],
  ['8:55 p.m. EDT, June 2, 2025', '2025-06-02T20:55-04:00'],
  ['Mon, 02 Jun 2025 20:55:00 GMT', '2025-06-02T20:55:00Z'],
  ['2. Juni 2025, 20.55 Uhr', '2025-06-02T20:55'],
  ['2 de junio de 2025', '2025-06-02'],
  ['2 juin 2025 à 20h55', '2025-06-02T20:55'],
  ['2 июня 2025 г.', '2025-06-02'],
  ['2025年6月2日 20時55分', '2025-06-02T20:55'],
  ['2025. június 2.', '2025-06-02'],
  ['2 يونيو 2025', '2025-06-02'],
  ['2 जून 2025', '2025-06-02'],
  ['2 czerwca 2025', '2025-06-02'],
  ['2 tháng 6 2025', '2025-06-02'],
  ['02.06.2025', '2025-06-02'],
  ['6/2/2025', '2025-02-06'],
  ['yesterday', null],
  ['2025-13-40', null],
])('%s is %s', (written, iso) => {
  expect(toIsoDate(written)).toBe(iso);
});

test('a month may stand before the day', () => {
  expect(toIsoDate('6/2/2025', true)).toBe('2025-06-02');
});

test('all dates of a line are found in their order', () => {
  expect(findDates('Published 2 June 2025, updated June 3, 2025').map(({ date }) => date)).toEqual([
    '2025-06-02',
    '2025-06-03',
  ]);
});

const time = (name: string, value: string) => `<meta property="${name}" content="${value}">`;

test.each([
  [
    'the zone of the place wins over the clock’s for one instant',
    time('article:published_time', '2025-06-03T01:30:00Z'),
    '<h1>Ferry runs again</h1><time datetime="2025-06-02T18:30:00-07:00">June 2</time>',
    '2025-06-02T18:30:00-07:00',
    null,
  ],
  [
    'a time of the same day makes a day more exact',
    time('article:published_time', '2025-06-02'),
    '<h1>Ferry runs again</h1><p>2 June 2025, 20:55</p>',
    '2025-06-02T20:55',
    null,
  ],
  [
    'a label tells a change',
    '',
    '<h1>Ferry runs again</h1><p>Published 2 June 2025</p><p>Updated 4 June 2025</p>',
    '2025-06-02',
    '2025-06-04',
  ],
  [
    'a tag may be named for its site',
    time('w-published-date', '2025-06-02'),
    '',
    '2025-06-02',
    null,
  ],
  [
    'a change before the publication is none',
    time('article:published_time', '2025-06-02') + time('article:modified_time', '2025-06-01'),
    '',
    '2025-06-02',
    null,
  ],
])('%s', (_, head, body, published, modified) => {
  const page = metadataOf(`<title>Ferry runs again</title>${head}`, body);
  expect([page.published, page.modified]).toEqual([published, modified]);
});

test('the address tells the day where nothing else does', () => {
  const url = 'https://post.example/2025/06/02/ferry-runs';
  expect(metadataOf('', '', url).published).toBe('2025-06-02');
});
