import { expect, test } from 'vitest';
import { isPerson, namesIn } from '../../../utils/article/metadata/author-names.ts';
import { metadataOf } from './metadata-of.ts';

const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
const person = (name: string) => ({ '@type': 'Person', name });
const body = (byline: string) =>
  `<meta property="og:title" content="Ferry runs again"><article><h1>Ferry runs again</h1>${byline}<p>${'The ferry sailed at seven in the morning. '.repeat(8)}</p></article>`;

test.each([
  ['one person', ld(person('Ada Holm')), body(''), ['Ada Holm']],
  [
    'a list of people',
    ld([person('Ada Holm'), person('Bo Lund')]),
    body(''),
    ['Ada Holm', 'Bo Lund'],
  ],
  [
    'people by reference',
    `<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ada Holm"}]}</script>`,
    body(''),
    ['Ada Holm'],
  ],
  [
    'an agency beside a person',
    ld([person('Ada Holm'), person('AP')]),
    body(''),
    ['Ada Holm', 'AP'],
  ],
  [
    'more people on the page than in the data',
    ld(person('Ada Holm')),
    body('<p class="byline">By <a>Ada Holm</a> and <a>Bo Lund</a></p>'),
    ['Ada Holm', 'Bo Lund'],
  ],
  [
    'a person on the page where data name the site',
    `<meta property="og:site_name" content="The Hill Post">${ld({ '@type': 'Organization', name: 'Hill Post' })}`,
    body('<p>By Ada Holm</p>'),
    ['Ada Holm'],
  ],
  [
    'authors in boxes one after the other',
    '',
    body('<address class="byline">Ada Holm</address><address class="byline">Bo Lund</address>'),
    ['Ada Holm', 'Bo Lund'],
  ],
  ['"By" on a line of its own', '', body('<div>By</div><div>Ada Holm</div>'), ['Ada Holm']],
  [
    'the reviewer is no author',
    '',
    body('<p class="byline">Reviewed by Bo Lund</p><p class="byline">Written by Ada Holm</p>'),
    ['Ada Holm'],
  ],
  ['one name alone beside the date', '', body('<p>Ada Holm</p><p>2 June 2025</p>'), ['Ada Holm']],
  [
    'a section beside the date, which the text writes small as well',
    '',
    body('<p>Ferry Traffic</p><p>2 June 2025</p>'),
    [],
  ],
  [
    'a box at the end of the story',
    '',
    `${body('')}<section class="about"><p>Written by Ada Holm</p></section>`,
    ['Ada Holm'],
  ],
  [
    'the author of a comment is not the story’s',
    '',
    `${body('')}<div class="comments"><span class="comment-author">Bo Lund</span></div>`,
    [],
  ],
  [
    'a nickname that the markup calls the author',
    '',
    body('<p class="byline">by <a rel="author">nightowl</a></p>'),
    ['nightowl'],
  ],
])('%s', (_, head, page, authors) => {
  expect(metadataOf(head, page).authors).toEqual(authors);
});

test('the byline joins the authors in the language of the page', () => {
  const head = ld([person('Ada Holm'), person('Bo Lund')]);
  expect(metadataOf(head, body(''), 'https://a.example/', 'de').byline).toBe(
    'Ada Holm und Bo Lund',
  );
});

test.each([
  ['By Ada Holm', ['Ada Holm']],
  ['Von Ada Holm und Bo Lund, dpa', ['Ada Holm', 'Bo Lund', 'dpa']],
  ['Por Ada Holm, 2 de junio de 2025', ['Ada Holm']],
  ['By Ada Holm, Senior Editor', ['Ada Holm']],
  ['Ada Holm (traffic desk)', ['Ada Holm']],
  ['Ada Holm | Updated 2 June 2025', ['Ada Holm']],
  ['Dr. Ada Holm, PhD', ['Ada Holm']],
  ['This post was written by Ada Holm', ['Ada Holm']],
  ['Text: Ada Holm, ada@post.example', ['Ada Holm']],
  ['記者 山田太郎', ['山田太郎']],
  ['https://facebook.example/ada', []],
])('the names in %s', (line, names) => {
  expect(namesIn(line)).toEqual(names);
});

test.each([
  ['Ada Holm', true],
  ['Anna van der Berg', true],
  ["Siobhán O'Neill-Ray", true],
  ['山田太郎', true],
  ['Hill Post Staff', false],
  ['Press-Agentur Nord', false],
  ['nightowl', false],
])('whether %s is a person', (name, is) => {
  expect(isPerson(name)).toBe(is);
});
