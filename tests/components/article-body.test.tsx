// @vitest-environment jsdom
import { screen } from '@testing-library/dom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleBody } from '../../components/article-body.tsx';
import { cleanCopy, roleOf } from '../../utils/article/allow-list.ts';
import type { ReadText } from '../../utils/article/read-text.ts';
import { rangeOf } from '../../utils/article/read-text.ts';
import { speakEnglish } from './english.ts';

beforeEach(() => {
  speakEnglish();
  render(null, document.body);
});

/** Shows blocks of HTML and waits until they have been read. */
async function show(...html: string[]): Promise<{ body: Element; read: ReadText }> {
  const blocks = html.map((html) => ({ html, text: '' }));
  const read = await new Promise<ReadText>((onRead) =>
    render(
      <ArticleBody article={{ blocks, lang: 'en', dir: 'ltr' }} onRead={onRead} />,
      document.body,
    ),
  );
  const body = document.querySelector('.article-body');
  if (!body) throw new Error('no body');
  return { body, read };
}

// Shapes of the OWASP cross-site scripting cheat sheet, written anew.
const HOSTILE = [
  '<p>a<script>window.hit = 1</script></p>',
  '<p>a<img src=x onerror="window.hit = 1"></p>',
  '<p>a<svg onload="window.hit = 1"><animate onbegin="window.hit = 1" attributeName=x></svg></p>',
  '<p>a<a href="javascript:window.hit = 1">b</a></p>',
  '<p>a<a href=" &#1; java&#9;script:window.hit = 1">b</a></p>',
  '<p>a<a href="data:text/html,<script>window.hit = 1</script>">b</a></p>',
  '<p>a<iframe srcdoc="<script>parent.hit = 1</script>"></iframe></p>',
  '<p>a<math><mtext><table><mglyph><style><img src=x onerror="window.hit = 1"></style></table></mtext></math></p>',
  '<p>a<noscript><p title="</noscript><img src=x onerror=window.hit=1>"></noscript></p>',
  '<p style="background:url(https://spy.example/)">a</p>',
  '<p>a<style>@import "https://spy.example/";</style><link rel=stylesheet href=https://spy.example/></p>',
  '<p>a<form action=https://spy.example/><input name=q autofocus onfocus="window.hit = 1"><button>b</button></form></p>',
  '<p>a<object data="javascript:window.hit = 1"></object><embed src="https://spy.example/"></p>',
  '<p>a<template><img src=x onerror="window.hit = 1"></template></p>',
  '<p>a<video src=https://spy.example/ autoplay><source onerror="window.hit = 1"></video></p>',
  '<p>a<base href="https://spy.example/"><meta http-equiv=refresh content="0;url=https://spy.example/"></p>',
  '<p class="toast" id="root" slot="a">a</p>',
];
const HARMLESS = new Set(
  'alt cite colspan datetime dir height href lang reversed rowspan scope src start title value width class tabindex target rel referrerpolicy loading decoding role aria-label'.split(
    ' ',
  ),
);

test.each(HOSTILE)('nothing of the page runs or is fetched: %s', async (html) => {
  const { body } = await show(html);
  const inside = [...body.querySelectorAll('*')];
  expect(
    inside.filter((element) =>
      element.matches(
        'script, svg, math, iframe, style, link, form, input, button, object, embed, template, video, source, base, meta, noscript',
      ),
    ),
  ).toEqual([]);
  for (const element of inside) {
    for (const { name } of [...element.attributes]) expect(HARMLESS).toContain(name);
    for (const name of ['href', 'src'])
      expect(element.getAttribute(name) ?? 'https:').toMatch(/^(https?|mailto):/);
  }
  // Galley's own class is on the block around it alone.
  expect(body.querySelector('.toast, #root')).toBeNull();
  expect(body.textContent).toContain('a');
  expect('hit' in window).toBe(false);
});

test('a block that cannot be cleaned is shown as words, and the others as they are', async () => {
  const blocks = [
    { html: '<p>one <em>two</em></p>', text: 'one two' },
    { html: '<frameset><frame></frameset>', text: '' },
    // As a fault in storage may leave it.
    { html: Object.create(null), text: 'three' },
    { html: '<p>four</p>', text: 'four' },
  ];
  await new Promise((onRead) =>
    render(
      <ArticleBody article={{ blocks, lang: 'en', dir: 'ltr' }} onRead={onRead} />,
      document.body,
    ),
  );
  expect(document.querySelector('em')?.textContent).toBe('two');
  expect(document.querySelector('.article-body')?.textContent).toBe('one twothreefour');
});

test('every element that a clip may hold is shown', async () => {
  const page = document.implementation.createHTMLDocument();
  const names =
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strong sub sup u var p h2 h3 h4 h5 h6 blockquote dl figure ol pre table ul hr'.split(
      ' ',
    );
  for (const name of names) {
    const element = page.createElement(name);
    if (['drop', 'wrapper', 'through'].includes(roleOf(element))) continue;
    const copy = cleanCopy(element, page, 'https://paper.example/');
    copy.append('word');
    const { body } = await show(copy.outerHTML);
    expect(body.querySelector(copy.localName), name).not.toBeNull();
  }
});

test('words of an element that is not kept stay', async () => {
  const { body } = await show(
    '<section><p>one</p><aside>two <font color=red>three</font></aside></section>',
  );
  expect(body.textContent).toBe('onetwo three');
});

test('a link opens elsewhere and tells nobody from where', async () => {
  await show('<p><a href="https://paper.example/x" target="_self" rel="opener">There</a></p>');
  const link = screen.getByRole('link', { name: 'There' });
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(link.getAttribute('target')).toBe('_blank');
});

test('a link that leads into the extension or to the disk is only words', async () => {
  const { body } = await show(
    '<p><a href="/library.html">own</a> <a href="#x">place</a> <a href="file:///etc">disk</a></p>',
  );
  expect(body.textContent).toBe('own place disk');
  expect(body.querySelector('[href]')).toBeNull();
});

test('a picture loads late and without saying who asks; one without a live address is left out', async () => {
  await show(
    '<figure><img src="https://p.example/1.jpg" alt="Quay"><img src="file:///x" alt="Disk"></figure>',
  );
  const picture = screen.getByRole('img', { name: 'Quay' });
  expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(picture.getAttribute('loading')).toBe('lazy');
  expect(screen.queryByRole('img', { name: 'Disk' })).toBeNull();
});

test('a table can be scrolled by keyboard and is named by its caption', async () => {
  const { body } = await show(
    '<table><caption>Fares</caption><tr><td>1</td></tr></table>',
    '<table><tr><td>2</td></tr></table>',
  );
  expect(screen.getByRole('region', { name: 'Fares' }).tabIndex).toBe(0);
  expect(screen.getByRole('region', { name: 'Table' })).toBeTruthy();
  expect(body.querySelectorAll('table')).toHaveLength(2);
});

test('the text that is read back is the article’s, and a span of it finds its words', async () => {
  const { body, read } = await show(
    '<p>One  <em>two</em></p>',
    '<figure><img src="https://p.example/1.jpg"><figcaption>Not text</figcaption></figure>',
    '<ul><li>three</li><li>four</li></ul>',
  );
  expect(read.text).toBe('One two\n\nthree\n\nfour');
  const range = rangeOf(read, { start: 4, end: 14 });
  expect(range?.toString()).toBe('twoNot textthree');
  expect(body.contains(range?.startContainer ?? null)).toBe(true);
});

test('language and direction are the article’s', async () => {
  render(
    <ArticleBody article={{ blocks: [], lang: 'ar', dir: 'rtl' }} onRead={vi.fn()} />,
    document.body,
  );
  const body = document.querySelector('.article-body');
  expect([body?.getAttribute('lang'), body?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
});
