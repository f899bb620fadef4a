import { marked } from 'marked';
import { expect, it } from 'vitest';
import { citeArticle, citeWords } from '../../utils/cite/markdown-citation.ts';
import type { Quote } from '../../utils/digest/digest.ts';
import { article, digest } from '../library/samples.ts';
import { textOf } from '../markdown/sample-article.ts';

const bridge = article('https://paper.example/bridge');
const [said] = digest.quotes;
if (!said) throw new Error('no sample');

it('cites an article in one line', () => {
  expect(citeArticle(bridge, 'en-GB')).toBe(
    'Jo Marsh, [A bridge reopens](https://paper.example/bridge), *The Lune Post*, 2 March 2026.\n',
  );
  expect(citeArticle({ ...bridge, byline: null, site: null, published: null }, 'en')).toBe(
    '[A bridge reopens](https://paper.example/bridge).\n',
  );
});

it('cites a quote with its speaker and a link to its place', () => {
  expect(citeWords(bridge, said, 'en-GB')).toBe(
    `> It took nine years
>
> — Ada Pike, [A bridge reopens](https://paper.example/bridge#:~:text=It%20took%20nine%20years), *The Lune Post*, 2 March 2026
`,
  );
});

it('names nobody where the article does not tell who spoke', () => {
  expect(citeWords(bridge, { ...said, speaker: null }, 'en')).toContain('> — [A bridge');
});

it('says what is reported, and not said in these words', () => {
  const quote: Quote = { ...said, kind: 'indirect' };
  expect(citeWords(bridge, quote, 'en')).toContain('— Ada Pike (reported), [');
});

it('keeps the paragraphs of a long passage', () => {
  const text = 'One two.\n\nThree four.';
  expect(citeWords({ ...bridge, text }, { start: 0, end: text.length }, 'en')).toMatch(
    /^> One two\.\n>\n> Three four\.\n>\n> — /,
  );
});

it.each([
  '[a](javascript:alert(1))',
  '](x)',
  '# not a *heading*',
  '1. `code` <b>b</b> &amp; ~~x~~',
  '> quote\n\nnew paragraph\n---',
  'الجسر [يفتح] من جديد',
  '\\',
  '![x](y)',
])('renders as the same words, whatever they are: %j', async (words) => {
  const hostile = {
    ...bridge,
    ...{ title: words, site: words, byline: words, text: words, captions: [] },
  };
  const plain = words.replace(/\s+/g, ' ');
  const line = textOf(await marked(citeArticle(hostile, 'en')));
  expect(line).toBe(`${plain}, ${plain}, ${plain}, March 2, 2026.`);
  const quote = { ...said, start: 0, end: words.length, text: words, speaker: words };
  const html = await marked(citeWords(hostile, quote, 'en'));
  expect(textOf(html).replace(/\s+/g, ' ')).toBe(
    `${plain} — ${plain}, ${plain}, ${plain}, March 2, 2026`,
  );
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).not.toMatch(/<(?!\/?(?:blockquote|p|a|em)\b)/);
});
