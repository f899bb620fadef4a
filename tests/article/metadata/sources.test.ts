import { expect, test } from 'vitest';
import type { Metadata } from '../../../utils/article/article.ts';
import { metadataOf } from './metadata-of.ts';

const script = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ld = (node: object) => script({ '@type': 'NewsArticle', ...node });
const meta = (name: string, value: string) => `<meta property="${name}" content="${value}">`;
const URL_A = 'https://www.hill-post.example/story';
const deep = (depth: number): object =>
  depth ? { part: deep(depth - 1) } : { '@type': 'NewsArticle', headline: 'Too deep a story' };

const pages: [name: string, head: string, body: string, wanted: Partial<Metadata>][] = [
  [
    'JSON-LD: of two stories the one whose headline is shown',
    ld({ headline: 'Bus stops', articleSection: 'Buses' }) +
      ld({ headline: 'Ferry runs again', articleSection: 'Ferries' }),
    '<h1>Ferry runs again</h1>',
    { section: 'Ferries' },
  ],
  [
    'JSON-LD: of two stories the one with the page’s address',
    ld({ url: 'https://www.hill-post.example/other', articleSection: 'Buses' }) +
      ld({ mainEntityOfPage: { '@id': `${URL_A}?a=b` }, articleSection: 'Ferries' }),
    '',
    { section: 'Ferries' },
  ],
  [
    'JSON-LD: not a story that is only mentioned',
    script({ '@type': 'WebPage', mentions: { '@type': 'NewsArticle', headline: 'Bus stops' } }),
    '',
    { title: '' },
  ],
  ['JSON-LD: nothing nested without end', script(deep(20)), '', { title: '' }],
  [
    'JSON-LD: the site’s own node',
    script({ '@type': 'WebSite', name: 'Hill Post' }),
    '',
    { site: 'Hill Post' },
  ],
  ['JSON-LD: the publisher', ld({ publisher: { name: 'Hill Post' } }), '', { site: 'Hill Post' }],
  [
    'JSON-LD: a value with its language',
    ld({ headline: { '@value': 'Ferry runs again' } }),
    '',
    { title: 'Ferry runs again' },
  ],
  [
    'JSON-LD: the name of a story',
    ld({ name: 'Ferry runs again' }),
    '',
    { title: 'Ferry runs again' },
  ],
  [
    'JSON-LD: numbered entities',
    ld({ headline: 'Ferry &#38; bus &#x26; tram' }),
    '',
    { title: 'Ferry & bus & tram' },
  ],
  [
    'JSON-LD: the page where no story is told of',
    script({ '@type': 'WebPage', datePublished: '2025-06-02' }),
    '',
    { published: '2025-06-02' },
  ],
  [
    'JSON-LD: the description',
    ld({ description: 'After a year of repairs.' }),
    '',
    { dek: 'After a year of repairs.' },
  ],
  [
    'JSON-LD: a small picture where there is no other',
    ld({ thumbnailUrl: 'https://a.example/ferry.jpg' }),
    '',
    { leadImage: { src: 'https://a.example/ferry.jpg', alt: '', caption: null } },
  ],
  [
    'JSON-LD: a picture by the address of its content',
    ld({ image: { '@type': 'ImageObject', contentUrl: 'https://a.example/ferry.jpg' } }),
    '',
    { leadImage: { src: 'https://a.example/ferry.jpg', alt: '', caption: null } },
  ],
  [
    'tags: the canonical link',
    '<link rel="canonical" href="https://hill-post.example/story">',
    '',
    { url: 'https://hill-post.example/story' },
  ],
  [
    'tags: names in any case, by any attribute',
    '<meta itemprop="DatePublished" content="2025-06-02">',
    '',
    { published: '2025-06-02' },
  ],
  [
    'tags: the widest picture with its own words',
    meta('og:image', 'https://a.example/s.jpg') +
      meta('og:image:width', '300') +
      meta('og:image:alt', 'Small') +
      meta('og:image', 'https://a.example/w.jpg') +
      meta('og:image:width', '900') +
      meta('og:image:alt', 'Wide'),
    '',
    { leadImage: { src: 'https://a.example/w.jpg', alt: 'Wide', caption: null } },
  ],
  [
    'tags: another network’s picture',
    meta('twitter:image', 'https://a.example/t.jpg'),
    '',
    { leadImage: { src: 'https://a.example/t.jpg', alt: '', caption: null } },
  ],
  [
    'microdata: the name within the author, and the time of a time element',
    '',
    '<div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop="author" itemscope itemtype="https://schema.org/Person">About <b itemprop="name">Ada Holm</b>, who sails</p><time itemprop="datePublished" datetime="2025-06-02T20:55Z">last week</time></div>',
    { authors: ['Ada Holm'], published: '2025-06-02T20:55Z' },
  ],
  [
    'microdata: not those of a comment',
    '',
    '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2025-06-02">then</time></div>',
    { published: null },
  ],
  [
    'microdata: the publisher',
    '',
    '<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="publisher">Hill Post</b></div>',
    { site: 'Hill Post' },
  ],
  [
    'lines: where a text is from',
    '',
    '<h1>The ferry runs again</h1><p>Source: Island Wire</p>',
    { site: 'Island Wire' },
  ],
  [
    'lines: the day below the headline before that above it',
    '',
    '<main><p>4 June 2025</p><h1>The ferry runs again</h1><p>2 June 2025</p></main>',
    { published: '2025-06-02' },
  ],
  [
    'lines: a time element that its reader sees as words',
    '',
    '<main><h1>The ferry runs again</h1><time datetime="2025-06-02T20:55Z">last week</time></main>',
    { published: '2025-06-02T20:55Z' },
  ],
  [
    'lines: a dek of a sentence, not of a word',
    '',
    '<main><h1>The ferry runs again</h1><p class="dek">Traffic</p></main>',
    { dek: null },
  ],
  [
    'microdata: a body where no person is named, after the people',
    '',
    '<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="author" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">Ada Holm Traffic</i></b><b itemprop="author">Bo Lund</b></div>',
    { authors: ['Bo Lund'] },
  ],
  [
    'lines: a name alone, with nothing that speaks for an author',
    '',
    '<main><h1>The ferry runs again</h1><p>Bo Lund</p></main>',
    { authors: [] },
  ],
  [
    'lines: nobody from the menu',
    '',
    '<main><h1>The ferry runs again</h1><nav>By Bo Lund</nav></main>',
    { authors: [] },
  ],
  [
    'lines: nobody from a comment',
    '',
    '<main><h1>The ferry runs again</h1><div class="comments"><p>By Bo Lund</p></div></main>',
    { authors: [] },
  ],
  [
    'lines: nobody from below the second paragraph',
    '',
    `<main><h1>The ferry runs again</h1><p>${'The ferry sailed at seven in the morning from the old pier. '.repeat(5)}</p><p>${'The ferry sailed at seven in the morning from the old pier. '.repeat(5)}</p><p>By Bo Lund</p></main>`,
    { authors: [] },
  ],
  [
    'the title said again is no dek',
    meta('og:description', 'Ferry runs again'),
    '<h1>Ferry runs again</h1>',
    { dek: null },
  ],
  [
    'American English puts the month first',
    '',
    '<main><h1>The ferry runs again</h1><p>6/2/2025</p></main>',
    { published: '2025-06-02' },
  ],
];

test.each(pages)('%s', (_, head, body, wanted) => {
  expect(metadataOf(head, body, URL_A)).toMatchObject(wanted);
});
