import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';
import { articleOf, Parser, textOf } from './sample-article.ts';

const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What a reader sees of the Markdown of some HTML, once a GitHub-flavoured renderer has set it. */
function rendered(html: string): string {
  const markdown = toMarkdown(articleOf(html, { title: '' }), { Parser });
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return words(textOf(marked.parse(body, { async: false, gfm: true })));
}

/** Every mark that Markdown, GitHub's tables and HTML know, where an article may have it as text. */
const TEXTS = [
  '1. not a list',
  '1986. A great year',
  '3) nor this',
  '# no heading',
  '#hashtag',
  '- a dash',
  '– another dash',
  '+ plus',
  '* star',
  '> quoted?',
  '---',
  '***',
  '===',
  '- - -',
  '_ _ _',
  '~~~',
  '```',
  '    four spaces',
  '[x] done',
  '[ ] to do',
  '[sic]',
  '[he](said)',
  '[he]: said',
  '[^1]',
  '[^1]: note',
  '![no picture](x)',
  '<b>not bold</b>',
  '<3',
  'a < b and b > c',
  '<!-- no comment -->',
  '<https://a.example>',
  '&amp; &lt; &copy; &#65; AT&T',
  '*stars* and **more**',
  '5*3*2 = 30',
  '2 * 3 * 4',
  '_under_ and __more__',
  'snake_case_name',
  '_start and end_',
  '`code`',
  '``',
  '~struck~ ~~struck~~',
  'about ~5 to ~10',
  'back\\slash \\* \\\\ end\\',
  'C:\\new\\_folder',
  'a | b | c',
  '| a | b |',
  '|---|---|',
  'https://a.example/_x_?a=1&b=2*3',
  'www.a.example/a_b_c',
  'jo_marsh@a.example',
  'Wow!',
  'end with bracket [',
  '] start with bracket',
  ':-)',
  '$5 and $10',
  'C#',
  'trailing #',
  '“Quotes.”',
  '日本語「引用」。',
  'a\u00a0b',
];

describe('the exported Markdown, rendered, says what the article says', () => {
  it.each(TEXTS)('%s', (text) => {
    const safe = escapeHtml(text);
    for (const html of [
      `<p>${safe}</p>`,
      `<p>Before ${safe} after.</p>`,
      `<p>Before<br>${safe}<br>after.</p>`,
      `<p>Word<b>${safe}</b>word and <i>${safe}</i>.</p>`,
      `<p><a href="https://b.example/">${safe}</a> and ${safe}<a href="https://b.example/">link</a></p>`,
      `<h2>${safe}</h2><h3>Before ${safe}</h3>`,
      `<ul><li>${safe}</li><li><p>${safe}</p><p>${safe}</p></li></ul>`,
      `<ol start="7"><li>a<ul><li>${safe}</li></ul></li></ol>`,
      `<blockquote><p>${safe}</p><blockquote>${safe}</blockquote></blockquote>`,
      `<p>See <code>${safe}</code>.</p><pre><code>${safe}\n  ${safe}</code></pre>`,
      `<table><tr><th>${safe}</th><th>b</th></tr><tr><td>${safe}</td><td>${safe}</td></tr></table>`,
      `<dl><dt>${safe}</dt><dd>${safe}</dd></dl>`,
    ])
      expect.soft(rendered(html), html).toBe(words(textOf(html)));
  });

  it('for any mixture of them', { timeout: 60_000 }, () => {
    const random = seeded(3);
    const pick = <T>(from: T[]): T => from[Math.floor(random() * from.length)] as T;
    const inline = (depth: number): string => {
      const text = escapeHtml(pick(TEXTS));
      const tag = pick([
        'b',
        'i',
        'em',
        'strong',
        'a',
        'code',
        'sup',
        'sub',
        'q',
        'span',
        'del',
        '',
      ]);
      if (!depth || !tag) return text;
      if (tag === 'code') return `<code>${text}</code>`;
      const inner = inline(depth - 1) + pick(['', ' ', 'x']) + inline(depth - 1);
      const attributes = tag === 'a' ? ' href="https://b.example/(x)"' : '';
      // No parser gives a link within a link.
      return `<${tag}${attributes}>${tag === 'a' ? inner.replace(/<\/?a[^>]*>/g, '') : inner}</${tag}>`;
    };
    const block = (depth: number): string => {
      const line = () => inline(2) + pick(['', ' ', '<br>', 'x']) + inline(1);
      if (!depth) return `<p>${line()}</p>`;
      const inner = () => block(depth - 1);
      return pick([
        () => `<p>${line()}</p>`,
        () => `<h3>${line().replaceAll('<br>', ' ')}</h3>`,
        () => `<ul><li>${line()}</li><li>${line()}${inner()}</li></ul>`,
        () => `<ol><li>${inner()}</li><li>${line()}</li></ol>`,
        () => `<blockquote>${inner()}${inner()}</blockquote>`,
        () => `<div>${line()}${inner()}</div>`,
        () =>
          `<table><tr><td>${line()}</td><td colspan="2">${inner()}</td></tr><tr><td rowspan="2">${line()}</td><td>x</td></tr></table>`,
        () => `<pre>${escapeHtml(pick(TEXTS))}\n${escapeHtml(pick(TEXTS))}</pre>`,
        () => '<hr>',
      ])();
    };
    for (let i = 0; i < 200; i++) {
      const html = block(2) + block(2);
      expect(rendered(html), html).toBe(words(textOf(html)));
    }
  });
});

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
