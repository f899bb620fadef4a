import { expect, test } from 'vitest';
import { withoutSite } from '../../../utils/article/metadata/site-name.ts';
import { metadataOf } from './metadata-of.ts';

const og = (title: string) => `<meta property="og:title" content="${title}">`;
const ld = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

test.each([
  [
    'what the page shows wins over what its data say',
    og('Tram crash: what we know'),
    '<h1>What we know of the tram crash</h1>',
    'What we know of the tram crash',
  ],
  [
    'the claim stands where no heading is one',
    og('Ferry runs again'),
    '<h2>More stories</h2>',
    'Ferry runs again',
  ],
  [
    'a subhead that shares words with the title is not the headline',
    `${og('Which ferry lines run in the winter')}`,
    '<h1>The ferry lines that run this winter</h1><h2>Which ferry lines run in winter</h2>',
    'The ferry lines that run this winter',
  ],
  [
    'a heading that shares no word with what the data agree on heads something else',
    `<title>Ferry runs again after a year</title>${og('Ferry runs again after a year')}`,
    '<h1>Our news from the islands</h1>',
    'Ferry runs again after a year',
  ],
  [
    'a kicker is no part of the headline where data leave it out',
    og('Ferry runs again'),
    '<h1><span>Traffic</span> <span>Ferry runs again</span></h1>',
    'Ferry runs again',
  ],
  [
    'a kicker is part of it where data name it, with their mark between',
    og('Traffic: Ferry runs again'),
    '<h1><span>Traffic</span> <span>Ferry runs again</span></h1>',
    'Traffic: Ferry runs again',
  ],
  [
    'a kicker goes by its class where data say something else',
    og('After a year of repairs the ferry sails'),
    '<h1><span class="head__kicker">Repairs</span><span class="sr"> - </span><b>The ferry sails after a year</b></h1>',
    'The ferry sails after a year',
  ],
  [
    'tags and JSON-LD that agree on a few words more are believed',
    og('Kenya: Lake Town rebuilt') + ld('Kenya: Lake Town rebuilt'),
    '<h1>Lake Town rebuilt</h1>',
    'Kenya: Lake Town rebuilt',
  ],
  [
    'the last crumb of a path is not the headline',
    og('Ferry runs again') + ld('MS Anna: Ferry runs again'),
    '<div class="crumbs"><h1>MS Anna: Ferry runs again</h1></div><h2>Ferry runs again</h2>',
    'Ferry runs again',
  ],
  [
    'entities in data are characters',
    ld('Ferry &amp; bus run again'),
    '<p>Nothing</p>',
    'Ferry & bus run again',
  ],
])('%s', (_, head, body, title) => {
  expect(metadataOf(head, body).title).toBe(title);
});

test.each([
  ['Ferry runs again | The Hill Post', 'Ferry runs again'],
  ['Ferry runs again - Hill Post', 'Ferry runs again'],
  ['Hill Post: Ferry runs again', 'Hill Post: Ferry runs again'],
  ['Hill Post » Ferry runs again', 'Ferry runs again'],
  ['Ferry runs again | Traffic | Hill Post', 'Ferry runs again'],
  ['Ferry runs again – and stops', 'Ferry runs again – and stops'],
  ['Ferry | bus', 'Ferry | bus'],
])('%s without the site is %s', (title, plain) => {
  expect(withoutSite(title, ['The Hill Post'], 'https://www.hill-post.example/')).toBe(plain);
});
