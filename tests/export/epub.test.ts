import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/article.ts';
import { epubFiles } from '../../utils/export/epub/epub-files.ts';
import { toBlob } from '../../utils/export/to-blob.ts';
import { zipOf } from '../../utils/export/zip.ts';
import { savedArticle } from '../backup/sample-backup.ts';
import { articleOf, Parser, textOf } from '../markdown/sample-article.ts';

const BOOK = {
  title: 'Two & more',
  identifier: 'urn:uuid:0',
  made: '2026-05-01T10:00:00.000Z',
  contents: 'Contents',
};
const WORDS = { untitled: 'Untitled', locale: 'en-GB' };

async function bytesOf(...articles: Article[]): Promise<Uint8Array<ArrayBuffer>> {
  async function* each() {
    for (const [i, article] of articles.entries())
      yield { ...(await savedArticle(`s${i}`)), article };
  }
  const zip = zipOf(epubFiles(each(), BOOK, WORDS, async () => [], Parser));
  return new Uint8Array(await (await toBlob(zip, 'application/epub+zip')).arrayBuffer());
}

async function filesOf(...articles: Article[]): Promise<Record<string, string>> {
  const files = Object.entries(unzipSync(await bytesOf(...articles)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** Parses as XML, strictly: anything that is not well-formed throws. */
function parse(xml: string | undefined): Document {
  const document = new Parser().parseFromString(xml ?? '', 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? '');
  return document;
}

const chapterOf = async (article: Article) =>
  parse((await filesOf(article))['EPUB/chapter-1.xhtml']);

const BRIDGE = articleOf('<p>It took <em>nine</em> years.</p>', {
  title: 'A bridge <reopens> & more',
  byline: 'Jo Marsh',
  published: '2026-03-02',
  lang: 'en',
});

describe('the container', () => {
  it('begins with what kind of file it is, as it is', async () => {
    const bytes = await bytesOf(BRIDGE);
    const text = new TextDecoder('latin1').decode(bytes.slice(0, 58));
    expect(text.slice(0, 4)).toBe('PK\u0003\u0004');
    // Neither packed, nor with anything between its name and its words.
    expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0]);
    expect(text.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  it('names a package whose files are all there, in order', async () => {
    const files = await filesOf(BRIDGE, { ...BRIDGE, title: '' });
    const root = parse(files['META-INF/container.xml']).querySelector('rootfile');
    const opf = parse(files[root?.getAttribute('full-path') ?? '']);
    const hrefs = [...opf.querySelectorAll('manifest item')].map((item) =>
      item.getAttribute('href'),
    );
    expect(hrefs).toEqual(['nav.xhtml', 'style.css', 'chapter-1.xhtml', 'chapter-2.xhtml']);
    for (const href of hrefs) expect(files).toHaveProperty([`EPUB/${href}`]);
    expect([...opf.querySelectorAll('itemref')].map((ref) => ref.getAttribute('idref'))).toEqual([
      'c1',
      'c2',
    ]);
    const links = [...parse(files['EPUB/nav.xhtml']).querySelectorAll('nav li a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['chapter-1.xhtml', 'A bridge <reopens> & more'],
      ['chapter-2.xhtml', 'Untitled'],
    ]);
  });

  it('opens from the right when all of it is written so', async () => {
    const arabic = { ...BRIDGE, dir: 'rtl' as const, lang: 'ar' };
    expect((await filesOf(arabic))['EPUB/package.opf']).toContain('direction="rtl"');
    expect((await filesOf(arabic, BRIDGE))['EPUB/package.opf']).not.toContain('direction="rtl"');
    expect((await filesOf(arabic))['EPUB/package.opf']).toContain('<dc:language>ar<');
  });
});

describe('a chapter', () => {
  it('has the title, who wrote it and when, and the text', async () => {
    const chapter = await chapterOf(BRIDGE);
    expect(chapter.querySelector('h1')?.textContent).toBe('A bridge <reopens> & more');
    expect(chapter.querySelector('.origin')?.textContent).toBe('Jo Marsh · 2 March 2026');
    expect(chapter.querySelector('em')?.textContent).toBe('nine');
    expect(chapter.documentElement.getAttribute('xml:lang')).toBe('en');
  });

  it.each([
    '<p>a<br>b<hr>c &nbsp;&amp;&lt;&copy;',
    '<ol reversed start="x"><li value="7">a<li>b</ol>',
    '<table><tr><td colspan="0">a<td rowspan=2 onclick="x">b</table>',
    '<p>\u0000\u0001\ud800\ufffe ok \u{1f309}</p>',
    '<p lang="en us" dir="up">a<bdo dir="rtl">b</bdo></p>',
    '<p><a href="javascript:alert(1)" title=\'"<\'>a</a></p>',
    '<script>alert(1)</script><p onclick="x">a</p><style>p{}</style>',
    '<svg><script>x</script></svg><math><mi>x</mi></math><p>a</p>',
    '<figure><img src="https://p.example/a.jpg" alt="A <bridge>"><figcaption>c</figcaption></figure>',
    '<p>]]> <!-- x --> <?php ?></p>',
    '<custom-tag x="1"><p>a</p></custom-tag><font color=red>b</font>',
    `${'<blockquote>'.repeat(300)}deep`,
  ])('is XML without anything that acts or fetches, whatever the block: %s', async (html) => {
    const chapter = await chapterOf({ ...articleOf('<p>x</p>'), blocks: [{ html, text: '' }] });
    expect(chapter.querySelector('script, style, svg, math, img, iframe, custom-tag')).toBeNull();
    for (const element of chapter.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(/^javascript:/);
      }
  });

  it('keeps all of the text', async () => {
    const html =
      '<h2>One</h2><ul><li>two <b>three</b></li><li>four</li></ul><blockquote><p>five</p></blockquote><table><tr><th>six</th><td>seven</td></tr></table><pre>eight\n  nine</pre>';
    const { body } = await chapterOf(articleOf(html)).then((c) => ({
      body: c.querySelector('body'),
    }));
    const text = textOf(body?.innerHTML ?? '');
    for (const words of textOf(html).split(/\s+/)) expect(text).toContain(words);
    expect(text).toContain(textOf(html));
  });
});
