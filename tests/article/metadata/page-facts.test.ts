import { expect, test } from 'vitest';
import { chooseAddress } from '../../../utils/article/metadata/choose-address.ts';
import { chooseImage } from '../../../utils/article/metadata/choose-image.ts';
import { parseLooseJson } from '../../../utils/article/metadata/loose-json.ts';
import { metadataOf } from './metadata-of.ts';

test.each([
  ['the canonical link', 'https://post.example/ferry-runs-again-today', '?utm_source=mail', true],
  ['a home page as canonical', 'https://post.example/', '', false],
  ['another site', 'https://other.example/ferry-runs-again-today', '', false],
  ['a mobile copy', 'https://m.post.example/ferry-runs-again-today', '', true],
])('whether %s is taken as the address', (_, canonical, query, isTaken) => {
  const page = `https://post.example/ferry-runs-again-today${query}`;
  expect(chooseAddress([canonical], page)).toBe(isTaken ? canonical : page);
});

test('the widest picture is the lead, and a logo never is', () => {
  const claims = [
    { src: '/img/logo.png', width: 4000, alt: '' },
    { src: '/img/small.jpg', width: 300, alt: '' },
    { src: '/img/ferry.jpg', width: 1200, alt: 'The ferry' },
  ];
  expect(chooseImage(claims, 'https://post.example/a')).toEqual({
    src: 'https://post.example/img/ferry.jpg',
    alt: 'The ferry',
    caption: null,
  });
});

test.each([
  ['en_GB', 'en-GB', 'ltr'],
  ['PT-br', 'pt-BR', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['he-IL', 'he-IL', 'rtl'],
  ['', null, 'ltr'],
])('the language %j is %s, written %s', (given, lang, dir) => {
  const page = metadataOf('', '', 'https://post.example/', given);
  expect([page.lang, page.dir]).toEqual([lang, dir]);
});

test.each([
  ['<meta property="og:site_name" content="Hill Post"><title>Ferry</title>', 'Hill Post'],
  ['<title>Ferry runs again - The Hill Post</title>', 'The Hill Post'],
  ['<title>Ferry runs again - and stops</title>', null],
])('the site of %s is %s', (head, site) => {
  expect(metadataOf(head, '').site).toBe(site);
});

test.each([
  ['{"a":1,}', [{ a: 1 }]],
  ['<!-- {"a":1} -->', [{ a: 1 }]],
  ['{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
  ['{"a":"two\nlines"}', [{ a: 'two\nlines' }]],
  ['no json', []],
])('%j is parsed', (text, values) => {
  expect(parseLooseJson(text)).toEqual(values);
});
