import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';
import { articleOf, Parser } from './sample-article.ts';

const markdown = (html: string | string[], fields: Partial<Article> = {}) =>
  toMarkdown(articleOf(html, fields), { Parser });
/** The document without its front matter. */
const body = (html: string | string[], fields: Partial<Article> = {}) =>
  markdown(html, { title: '', ...fields }).replace(/^---\n[\s\S]*?\n---\n\n/, '');

describe('the document', () => {
  it('has front matter, heading, dek, lead picture with its caption, and body', () => {
    const article = articleOf('<p>The bridge over the Lune reopened.</p>', {
      byline: 'Jo Marsh and Ada Pike',
      site: 'The Lune Post',
      published: '2026-03-02T08:00Z',
      lang: 'en',
      dek: 'Nine years on.',
      leadImage: { src: 'https://a.example/b.jpg', alt: 'A bridge', caption: 'The span. | Ed/AP' },
      captions: ['The span. | Ed/AP'],
    });
    expect(toMarkdown(article, { Parser, saved: '2026-03-03T10:00:00.000Z' })).toBe(`---
title: A bridge reopens
byline: Jo Marsh and Ada Pike
site: The Lune Post
url: "https://a.example/bridge"
published: "2026-03-02T08:00Z"
saved: "2026-03-03T10:00:00.000Z"
language: en
---

# A bridge reopens

*Nine years on.*

![A bridge](https://a.example/b.jpg)

*The span. | Ed/AP*

The bridge over the Lune reopened.
`);
  });

  it('escapes its heading', () => {
    expect(markdown('<p>x</p>', { title: '1. *Why* C #' })).toContain('\n# 1\\. \\*Why\\* C \\#\n');
  });

  it('leaves out a dek that the body opens with, whole or cut short', () => {
    const open = '<p>The bridge over the Lune reopened on Monday.</p>';
    for (const dek of ['The bridge over the Lune reopened on Monday.', 'The bridge over the Lune…'])
      expect(body(open, { dek })).toBe('The bridge over the Lune reopened on Monday.\n');
  });

  it('keeps a dek that the body only comes back to', () => {
    const blocks = ['<p>a</p>', '<p>b</p>', '<p>c</p>', '<p>d</p>', '<p>“By Friday.”</p>'];
    expect(body(blocks, { dek: '“By Friday.”' })).toMatch(
      /^\*“By Friday.”\*\n[\s\S]*\n“By Friday.”\n$/,
    );
  });

  it('keeps a dek that the first paragraphs quote', () => {
    const blocks = ['<p>The hole is deep.</p>', '<p>“By Friday.” So the mayor said.</p>'];
    expect(body(blocks, { dek: '“By Friday.”' })).toMatch(/^\*“By Friday.”\*\n/);
  });

  it('shows the lead picture once', () => {
    const leadImage = { src: 'https://a.example/b.jpg?w=1&h=2', alt: '', caption: 'The span.' };
    const figure =
      '<figure><img src="https://a.example/b.jpg?w=1&amp;h=2"><figcaption>The span.</figcaption></figure>';
    expect(body(figure, { leadImage, captions: ['The span.', 'The span.'] })).toBe(
      '![](https://a.example/b.jpg?w=1&h=2)\n\n*The span.*\n',
    );
  });
});

describe('pictures', () => {
  it('have their caption once, as an emphasised paragraph of its own', () => {
    const figure =
      '<figure><a href="https://a.example/big.jpg"><img src="https://a.example/b.jpg" alt="A bridge at dawn, newly opened"></a><figcaption><p>A bridge at dawn, <b>newly</b> opened.</p><p><i>Ed Low/AP</i></p></figcaption></figure>';
    expect(body(figure, { captions: ['A bridge at dawn, newly opened. Ed Low/AP'] })).toBe(
      '![](https://a.example/b.jpg)\n\n*A bridge at dawn, newly opened. Ed Low/AP*\n',
    );
  });

  it('do not say the title or dek again', () => {
    const html = '<p><img src="https://a.example/b.jpg" alt="A bridge reopens"></p>';
    expect(body(html, { title: 'A bridge reopens' })).toContain('![](https://a.example/b.jpg)');
  });

  it('stand in one line each in a figure', () => {
    const figure =
      '<figure><img src="https://a.example/1.jpg" alt="one"><img src="https://a.example/2.jpg" alt="two"></figure>';
    expect(body(figure)).toBe(
      '![one](https://a.example/1.jpg)\n\n![two](https://a.example/2.jpg)\n',
    );
  });
});

describe('the body', () => {
  it.each([
    [
      'nested lists',
      '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>',
      '- a\n  - b\n  - c\n- d\n',
    ],
    ['a list’s start', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b\n'],
    ['two lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b\n'],
    ['loose items', '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>', '- a\n\n  b\n\n- c\n'],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    [
      'code with its language',
      '<pre><code class="language-js">if (a &lt; b) {\n  c()\n}</code></pre>',
      '```js\nif (a < b) {\n  c()\n}\n```\n',
    ],
    ['code that holds a fence', '<pre>```\na\n```</pre>', '````\n```\na\n```\n````\n'],
    ['inline code', '<p><code>a`b</code></p>', '``a`b``\n'],
    ['a first heading below the title', '<h1>a</h1>', '## a\n'],
    ['line breaks', '<p>a<br>b</p>', 'a  \nb\n'],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', '**a**\n\nb\n'],
    ['emphasis', '<p><b>a</b> <i>b</i> <s>c</s></p>', '**a** *b* ~~c~~\n'],
    ['emphasis that marks cannot say', '<p><b>“No.”</b>she</p>', '<strong>“No.”</strong>she\n'],
    ['what has no mark', '<p>H<sub>2</sub>O m<sup>2</sup></p>', 'H<sub>2</sub>O m<sup>2</sup>\n'],
    [
      'a link',
      '<p><a href="https://b.example/(a) b">x</a></p>',
      '[x](https://b.example/(a)%20b)\n',
    ],
    [
      'a bare address',
      '<p><a href="https://b.example/a_b">https://b.example/a_b</a></p>',
      '<https://b.example/a_b>\n',
    ],
    ['a script address', '<p><a href="javascript:alert(1)">x</a></p>', 'x\n'],
    ['a link around blocks', '<a href="https://b.example/"><p>a</p><p>b</p></a>', 'a\n\nb\n'],
  ])('has %s', (_, html, expected) => expect(body(html)).toBe(expected));

  it('does not recurse into what nests without end', () => {
    const deep = `${'<div>'.repeat(1500)}<p>The end.</p>${'</div>'.repeat(1500)}`;
    expect(body(deep)).toBe('The end.\n');
  });
});

describe('tables', () => {
  it('have alignment, escaped bars and lists in a cell', () => {
    const html =
      '<table><caption>Toll</caption><thead><tr><th>Type</th><th align="right">Price | £</th></tr></thead><tbody><tr><td>Car<ul><li>small</li><li>big</li></ul></td><td align="right">2</td></tr></tbody></table>';
    expect(body(html)).toBe(
      '*Toll*\n\n| Type | Price \\| £ |\n| --- | ---: |\n| Car<ul><li>small</li><li>big</li></ul> | 2 |\n',
    );
  });

  it('give a cell that spans several empty ones, and a table without a header an empty one', () => {
    const html =
      '<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td rowspan="2">c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>';
    expect(body(html)).toBe(
      '|  |  |  |\n| --- | --- | --- |\n| a |  | b |\n| c | d | e |\n|  | f | g |\n',
    );
  });

  it('of one column, or around other tables, are their cells one after the other', () => {
    expect(body('<table><tr><td><p>a</p></td></tr><tr><td>b</td></tr></table>')).toBe('a\n\nb\n');
    expect(
      body(
        '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      ),
    ).toBe('a\n\n|  |  |\n| --- | --- |\n| b | c |\n');
  });
});

describe('footnotes', () => {
  it('are those of GitHub-flavoured Markdown', () => {
    const html = [
      '<p>One<sup id="r1"><a href="#n1">[1]</a></sup> and two<a id="r2" href="https://a.example/bridge#n2">*</a>.</p>',
      '<ol><li id="n1">First note. <a href="#r1">↩</a></li><li id="n2"><p>Second.</p><p>More.</p></li></ol>',
    ];
    expect(body(html)).toBe(
      'One[^1] and two[^2].\n\n[^1]: First note.\n\n[^2]: Second.\n\n    More.\n',
    );
  });

  it('may be paragraphs that begin with their number', () => {
    expect(body(['<p>One<a href="#n1">1</a>.</p>', '<p id="n1">1. The note.</p>'])).toBe(
      'One[^1].\n\n[^1]: The note.\n',
    );
  });

  it('are not any links within the page', () => {
    const html = [
      '<p><a href="#part">Part two</a> <a href="#gone">2</a></p>',
      '<h2 id="part">Part two</h2>',
    ];
    expect(body(html)).toContain('[Part two](#part) [2](#gone)');
  });
});

describe('the digest', () => {
  const text = 'The bridge reopened. “It took nine years,” said Ada Pike, mayor of Lune.';
  const span = (said: string) => ({
    text: said,
    start: text.indexOf(said),
    end: text.indexOf(said) + said.length,
  });
  const digest: Digest = {
    facts: [span('The bridge reopened.')],
    quotes: [
      { ...span('It took nine years,'), kind: 'direct', speaker: 'Ada Pike', mention: null },
    ],
    voices: [{ speaker: 'Ada Pike', role: span('mayor of Lune'), quotes: [0] }],
  };

  it('follows the body, each item with a link to its place', () => {
    const document = toMarkdown(articleOf(`<p>${text}</p>`), { Parser, digest });
    expect(document.slice(document.indexOf('## Key facts'))).toBe(`## Key facts

- The bridge reopened. [↗](https://a.example/bridge#:~:text=The%20bridge%20reopened.)

## Quotes

### Ada Pike

*mayor of Lune*

- “It took nine years,” [↗](https://a.example/bridge#:~:text=It%20took%20nine%20years%2C)
`);
  });

  it('says of reported words that they are, and sets them in no marks', () => {
    const reported: Digest = {
      ...digest,
      quotes: [{ ...span('The bridge reopened'), kind: 'indirect', speaker: null, mention: null }],
    };
    const document = toMarkdown(articleOf(`<p>${text}</p>`), { Parser, digest: reported });
    expect(document).toContain('\n- The bridge reopened (reported) [↗]');
  });

  it('is left out when it holds nothing', () => {
    const none: Digest = { facts: [], quotes: [], voices: [] };
    expect(toMarkdown(articleOf('<p>a</p>'), { Parser, digest: none })).not.toContain('##');
  });
});
