import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Segment, segment } from '../../../utils/article/judge/segment.ts';

function segmentsOf(html: string): Segment[] {
  return segment(new JSDOM(`<body>${html}</body>`).window.document.body);
}
const textsOf = (html: string) => segmentsOf(html).map(({ text }) => text);

test('gives one segment for each line that blocks and double line breaks make', () => {
  expect(
    textsOf('<div>One <b>and</b> two<p>Three</p>four<br><br>five<br>six</div><ul><li>Seven</ul>'),
  ).toEqual(['One and two', 'Three', 'four', 'five six', 'Seven']);
});

test('keeps text around a block inside a link or a span apart from it', () => {
  expect(textsOf('<a href="/x">Before<h3>Title</h3>after</a>')).toEqual([
    'Before',
    'Title',
    'after',
  ]);
});

test('leaves out scripts, captions, buttons and hidden words', () => {
  expect(
    textsOf(
      '<p>Seen<script>x()</script><span hidden>not</span><span style="display: none">nor</span></p>' +
        '<figure><figcaption>A caption</figcaption></figure><button>Press</button>',
    ),
  ).toEqual(['Seen']);
});

test('counts letters in links, in bold, and pictures before', () => {
  const [, second] = segmentsOf(
    '<p>First</p><img src="a.jpg"><p><a href="/b">Read</a> <strong>this</strong></p>',
  );
  expect(second).toMatchObject({ linkChars: 4, links: 1, boldChars: 4, picturesBefore: 1 });
});

test('names the nodes of its words, so that blocks can be made of them alone', () => {
  const [only] = segmentsOf('<p>One <em>two</em> three</p>');
  expect(only?.texts.map(({ data }) => data)).toEqual(['One ', 'two', ' three']);
});

test('walks a page nested far deeper than a stack is', () => {
  const [only] = segmentsOf(`${'<div>'.repeat(5000)}Down here`);
  expect(only).toMatchObject({ text: 'Down here', container: { depth: 5000 } });
});
