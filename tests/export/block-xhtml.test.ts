import { expect, it } from 'vitest';
import { blockXhtml } from '../../utils/export/epub/block-xhtml.ts';
import { Parser } from '../markdown/sample-article.ts';

const xhtml = (html: string) =>
  blockXhtml(html, 'https://p.example/', new Set(['pictures/a.png']), Parser);

it.each([
  ['<p>a<br>b</p><hr>', '<p>a<br/>b</p><hr/>'],
  ['<ol start="x"><li value="7">a</ol>', '<ol><li value="7">a</li></ol>'],
  ['<p lang="en us" dir="up">a</p>', '<p>a</p>'],
  ['<p lang="pt-BR" dir="rtl">a</p>', '<p lang="pt-BR" xml:lang="pt-BR" dir="rtl">a</p>'],
  ['<a href="/b?c=1&d=2">a</a>', '<a href="https://p.example/b?c=1&amp;d=2">a</a>'],
  ['<div><b>a &amp; b</b></div>', '<strong>a &amp; b</strong>'],
  [
    '<img src="https://p.example/a.jpg" alt="A <bridge>">',
    '<span class="picture">A &lt;bridge&gt;</span>',
  ],
  ['<img src="https://p.example/a.jpg">', ''],
])('%s', (html, written) => expect(xhtml(html)).toBe(written));

it('goes no deeper than the stack, and loses no word of what lies below', () => {
  const deep = xhtml(`${'<blockquote>'.repeat(1000)}words`);
  expect(deep).toContain('words');
  expect(deep.split('<blockquote>').length).toBeLessThan(200);
});

it('shows a picture that the book has, and says what others show', () => {
  expect(xhtml('<p><img src="pictures/a.png" alt="A &amp; B"></p>')).toBe(
    '<p><img src="pictures/a.png" alt="A &amp; B"/></p>',
  );
  expect(xhtml('<p><img src="pictures/b.png" alt="B"></p>')).toBe(
    '<p><span class="picture">B</span></p>',
  );
});
