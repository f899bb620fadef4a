import type { Article } from '../../utils/article/article.ts';
import { textOf } from '../../utils/article/restore.ts';

const PARAGRAPHS = [
  'The lighthouse on Gull Rock, dark since 1994, will be lit again from 1 March 2027. The harbour board of Port Ellery voted six to one on Monday to spend €410,000 on a new lamp and on the stairs that lead to it.',
  '“A coast without a light is a room without a window,” said Marta Oyelaran, who chairs the board. “We have lived in that room for 32 years.”',
  'The lamp will be driven by a battery the size of a wardrobe and can be seen from 18 miles. It takes over from two buoys that drifted off their places in the storms of last November.',
  'Henrik Sand, the only member to vote against it, called the plan “a postcard with a price on it”. Ships have found their way by satellite for a generation, he said, and the money was meant for the breakwater.',
  'The fishers of Sandholm see it otherwise. According to their cooperative, eleven boats lost their satellite signal for an hour or more last winter.',
  '“The sky goes quiet, and then you want a light,” said Wei Chen, who has fished off the rock since 1988. She said that she would climb the 143 steps on the first night herself.',
  'Work begins in September. Visitors may climb the tower on Sundays from May, and the board expects 9,000 of them in the first year.',
];

/** A short story of our own, to see the reader, the facts and the quotes before the first clip. */
export function sampleArticle(): Article {
  const blocks = PARAGRAPHS.map((text) => ({ html: `<p>${text}</p>`, text }));
  return {
    url: 'https://example.org/the-light-on-gull-rock',
    title: 'After 32 years the light on Gull Rock comes back',
    authors: ['Clara Whitfield'],
    byline: 'Clara Whitfield',
    site: 'The Ellery Courier',
    published: '2026-10-19',
    modified: null,
    section: null,
    lang: 'en',
    dir: 'ltr',
    dek: null,
    leadImage: null,
    blocks,
    text: textOf(blocks),
    captions: [],
    removed: [],
  };
}
