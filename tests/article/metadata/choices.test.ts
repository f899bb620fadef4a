import { expect, test } from 'vitest';
import { chooseAddress } from '../../../utils/article/metadata/choose-address.ts';
import { chooseImage } from '../../../utils/article/metadata/choose-image.ts';
import { metadataOf } from './metadata-of.ts';

const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;
const meta = (name: string, value: string) => `<meta property="${name}" content="${value}">`;
const person = (name: string) => ({ '@type': 'Person', name });

test.each([
  ['a fragment is no part of it', '', 'https://a.example/ferry#end', 'https://a.example/ferry'],
  ['a fragment that routes is', '', 'https://a.example/#/ferry', 'https://a.example/#/ferry'],
  [
    'a page that routes by its fragment has no canonical address',
    'https://a.example/the-ferry-runs-again',
    'https://a.example/the-ferry-runs-again#!/2',
    'https://a.example/the-ferry-runs-again#!/2',
  ],
  [
    'an app’s address is none',
    'app://a.example/ferry',
    'https://a.example/ferry?b',
    'https://a.example/ferry?b',
  ],
  [
    'a parameter that names the story must stay',
    'https://a.example/story',
    'https://a.example/story?id=7',
    'https://a.example/story?id=7',
  ],
  [
    'a number of five figures tells the story in another path',
    'https://a.example/news/12345',
    'https://a.example/mobile/12345/',
    'https://a.example/news/12345',
  ],
  [
    'the page for AMP is the same story',
    'https://a.example/isle-ferry-runs-again',
    'https://a.example/amp/isle-ferry-runs-again',
    'https://a.example/isle-ferry-runs-again',
  ],
])('%s', (_, canonical, page, address) => {
  expect(chooseAddress([canonical], page)).toBe(address);
});

test('another story’s address leaves the page its own, without a fragment', () => {
  const page = 'https://a.example/isle-ferry-runs-again';
  expect(chooseAddress(['https://a.example/bus'], `${page}#end`)).toBe(page);
  expect(chooseAddress(['app://a.example/isle-ferry-runs-again'], `${page}?b=1`)).toBe(
    `${page}?b=1`,
  );
});

test.each([
  ['AMP', 'https://a.example/ferry', 'https://a.example/ferry/amp'],
  ['an index file', 'https://a.example/ferry', 'https://a.example/ferry/index.html'],
])('of a short path, %s is the same as without', (_, canonical, page) => {
  // Without a telling part the paths must be the same, and no parameter may be left out.
  expect(chooseAddress([canonical], page)).toBe(canonical);
});

test('a picture that only the page itself could show is none', () => {
  const claims = [{ src: 'data:image/gif;base64,R0lGODlh', width: 900, alt: '' }];
  expect(chooseImage(claims, 'https://a.example/')).toBe(null);
});

const story = (byline: string) =>
  `<article><h1>Ferry runs again</h1>${byline}<p>${'The ferry sailed at seven in the morning. '.repeat(8)}</p></article>`;

test.each([
  ['as a catalogue writes it', ld({ author: 'Holm, Ada' }), '', ['Ada Holm']],
  ['written small', ld({ author: person('ada holm') }), '', ['ada holm']],
  [
    'twice in two ways of writing',
    ld({ author: [person('Ada Holm'), person('ADA HOLM')] }),
    '',
    ['Ada Holm'],
  ],
  [
    'with other people than the page shows',
    ld({ author: person('Ada Holm') }),
    '<p class="byline">By Bo Lund and Cy Moor</p>',
    ['Ada Holm'],
  ],
  [
    'in a list too long for authors',
    ld({ author: person('Ada Holm') }),
    `<p class="byline">By Ada Holm, ${'ABCDEFGHIJKLM'
      .split('')
      .map((letter) => `${letter}o Lund`)
      .join(', ')}</p>`,
    ['Ada Holm'],
  ],
  [
    'as the site without its article',
    meta('og:site_name', 'The Hill Post') +
      ld({ author: [person('Hill Post'), person('Ada Holm')] }),
    '',
    ['Ada Holm'],
  ],
  [
    'as a desk, where nobody else is named',
    ld({ author: { '@type': 'Organization', name: 'Traffic Desk' } }),
    '',
    ['Traffic Desk'],
  ],
  [
    'as the site, where nobody else is named',
    meta('og:site_name', 'The Hill Post') +
      ld({ author: { '@type': 'Organization', name: 'The Hill Post' } }),
    '',
    ['The Hill Post'],
  ],
  ['under the name of creator', ld({ creator: person('Ada Holm') }), '', ['Ada Holm']],
])('an author %s', (_, head, byline, authors) => {
  expect(metadataOf(head, story(byline)).authors).toEqual(authors);
});

test.each([
  [
    'a change alone is taken for the publication',
    meta('article:modified_time', '2025-06-02'),
    '2025-06-02',
    null,
  ],
  [
    'midnight is no time',
    meta('article:published_time', '2025-06-02T00:00:00') +
      meta('datepublished', '2025-06-02T20:55'),
    '2025-06-02T20:55',
    null,
  ],
  [
    'a time with its zone is more exact than one without',
    meta('article:published_time', '2025-06-02T20:55') + meta('datepublished', '2025-06-02T18:55Z'),
    '2025-06-02T18:55Z',
    null,
  ],
  [
    'a change before the publication is none',
    meta('article:published_time', '2025-06-02') + meta('article:modified_time', '2025-06-01'),
    '2025-06-02',
    null,
  ],
  [
    'a later change is one',
    ld({ datePublished: '2025-06-02', dateModified: '2025-06-04' }),
    '2025-06-02',
    '2025-06-04',
  ],
  ['the day a story was made stands in', ld({ dateCreated: '2025-06-02' }), '2025-06-02', null],
])('of dates, %s', (_, head, published, modified) => {
  const got = metadataOf(head, story(''));
  expect([got.published, got.modified]).toEqual([published, modified]);
});

test.each([
  ['https://a.example/2025/6/2/ferry', '2025-06-02'],
  ['https://a.example/2025-06-02-ferry', '2025-06-02'],
  ['https://a.example/2025/45/2/ferry', null],
])('the address %s tells the day %s', (url, published) => {
  expect(metadataOf('', '', url).published).toBe(published);
});

test.each([
  ['the body', '', '<body lang="de">', 'de', 'ltr'],
  ['its data', ld({ inLanguage: 'de' }), '', 'de', 'ltr'],
  [
    'its data as a thing',
    ld({ inLanguage: { '@type': 'Language', alternateName: 'de' } }),
    '',
    'de',
    'ltr',
  ],
  ['a list', meta('og:locale', 'de, en'), '', 'de', 'ltr'],
  ['a word for none', meta('og:locale', 'und'), '', null, 'ltr'],
  ['none, but a direction', '', '<div dir="rtl"><h1>The ferry runs again</h1></div>', null, 'rtl'],
])('the language by %s', (_, head, body, lang, dir) => {
  const page = metadataOf(head, body, 'https://a.example/', '');
  expect([page.lang, page.dir]).toEqual([lang, dir]);
});

test.each([
  [
    'is not the site’s name',
    meta('og:title', 'Hill Post') +
      meta('og:site_name', 'Hill Post') +
      ld({ headline: 'Ferry runs again' }),
    '',
    'Ferry runs again',
  ],
  [
    'is not the heading with the site’s name',
    meta('og:site_name', 'Hill Post News'),
    '<h1>Hill Post News</h1><main><h1>The ferry runs again</h1></main>',
    'The ferry runs again',
  ],
  [
    'is the heading of the story, not of the page around it',
    '',
    '<h1>All of our stories</h1><article><h1>The ferry runs again</h1></article>',
    'The ferry runs again',
  ],
  ['is no heading of a word or two', '', '<h1>Latest news</h1>', ''],
  [
    'is no heading in the site’s own header',
    '',
    '<div class="site-header"><h1>News from the islands</h1></div>',
    '',
  ],
  [
    'has a space where a line breaks',
    '',
    '<main><h1>The ferry<br>runs again</h1></main>',
    'The ferry runs again',
  ],
  [
    'has no hyphens that are not seen',
    '',
    '<main><h1>The fer\u00adry runs again</h1></main>',
    'The ferry runs again',
  ],
  [
    'has no words of a button in it',
    '',
    '<main><h1>The ferry runs again<button>Share</button></h1></main>',
    'The ferry runs again',
  ],
  [
    'is no subhead that shares half its words',
    meta('og:title', 'Ferry line runs again in winter'),
    '<h2>Ferry line runs at night</h2>',
    'Ferry line runs again in winter',
  ],
  [
    'in Chinese is told by its characters',
    meta('og:title', '渡船今日恢復通航了嗎'),
    '<h1>渡船今日恢復通航</h1>',
    '渡船今日恢復通航',
  ],
])('the title %s', (_, head, body, title) => {
  expect(metadataOf(head, body).title).toBe(title);
});
