import { describe, expect, it } from 'vitest';
import { readNote } from '../../utils/import/read-note.ts';
import { toMarkdown } from '../../utils/markdown/to-markdown.ts';
import { savedArticle } from '../backup/sample-backup.ts';
import { articleOf, Parser } from '../markdown/sample-article.ts';

const CHANGED = '2026-04-01T00:00:00.000Z';
const note = (text: string, name = 'A note.md') => readNote(name, text, CHANGED, Parser);
const withFields = (fields: string, body = 'Some words.') =>
  note(`---\nurl: https://p.example/a\n${fields}\n---\n${body}`);

describe('a note that Galley wrote', () => {
  it('comes back as the article it was written from', async () => {
    const picture = { src: 'https://p.example/a.jpg', alt: 'A bridge', caption: 'By *night*' };
    const article = articleOf(
      [
        '<p>The bridge over the Lune reopened on Monday, the county said.</p>',
        '<h2>Nine years</h2>',
        '<figure><img alt="x" src="https://p.example/b.jpg"><figcaption>The pier</figcaption></figure>',
        '<ul><li>one</li><li>two <strong>three</strong></li></ul>',
        '<p>“It took nine years,” said Ada Pike.</p>',
      ],
      {
        title: 'A bridge: reopens # at "last"',
        byline: 'Jo Marsh',
        site: 'The Lune Post',
        published: '2026-03-02',
        lang: 'en',
        dek: 'The scaffolding is down.',
        leadImage: picture,
        captions: ['By *night*', 'The pier'],
      },
    );
    const { digest } = await savedArticle('x');
    const facts = [{ start: 0, end: 3, text: 'The' }];
    const quotes = digest.quotes.map((quote) => {
      const start = article.text.indexOf('It took');
      return { ...quote, start, end: start + 19 };
    });
    const saved = '2026-03-05T08:00:00.000Z';
    const highlight = (text: string, note: string) => ({
      ...{ id: text, quote: { text, before: '', after: '' }, colour: 'yellow' as const },
      ...{ note, changed: saved },
    });
    const highlights = [
      highlight('Nine years', 'Why *so* long?\n\n- ask'),
      highlight('words that have gone', ''),
    ];
    const markdown = toMarkdown(article, {
      saved,
      digest: { ...digest, facts, quotes },
      highlights,
      Parser,
    });
    const read = await note(markdown);
    const text = article.text.replace('\n\n\n\n', '\n\n');
    expect(read.article).toEqual({ ...article, text, authors: ['Jo Marsh'] });
    expect([read.saved, read.updated]).toEqual([saved, saved]);
    expect(read.highlights).toMatchObject([
      { quote: { text: 'Nine years' }, note: 'Why *so* long?\n\n- ask', changed: saved },
      { quote: { text: 'words that have gone' }, note: '' },
    ]);
    expect(read.highlights?.[0]?.quote.before).toMatch(/county said\.\n\n$/);
    expect(read.digest.voices[0]?.speaker).toBe('Ada Pike');
  });
});

describe('a note of another program', () => {
  it('is read by the names that it gives its fields', async () => {
    const { article, tags, saved } = await note(`---
Title: "Night ferry"
source: "https://p.example/ferry?id=4#part"
author:
  - "[[Jo Marsh]]"
  - "[[people/Ada|Ada Pike]]"
published: 2026-03-02
created: 2026-03-05
description: It sails again.
tags:
  - "#clippings"
  - rivers
  - rivers
---
# Another heading

Words of the text.
`);
    expect(article).toMatchObject({
      url: 'https://p.example/ferry?id=4',
      title: 'Night ferry',
      authors: ['Jo Marsh', 'Ada Pike'],
      byline: 'Jo Marsh, Ada Pike',
      published: '2026-03-02',
      dek: 'It sails again.',
      text: 'Another heading\n\nWords of the text.',
    });
    expect(tags).toEqual(['clippings', 'rivers']);
    expect(saved).toBe('2026-03-05T00:00:00.000Z');
  });

  it('takes its title from its heading, or its file', async () => {
    expect((await withFields('', '# Heading\n\nWords.')).article).toMatchObject({
      title: 'Heading',
      text: 'Words.',
    });
    expect((await withFields('')).article.title).toBe('A note');
    expect((await withFields('')).saved).toBe(CHANGED);
  });

  it.each([
    ['tags: rivers, ferries', ['rivers', 'ferries']],
    ['tags: "#rivers #night ferries"', ['rivers', 'night ferries']],
    ['tags: [1, true, null, {a: b}, rivers]', ['1', 'rivers']],
    ['keywords: [[rivers]]', ['rivers']],
  ])('%s', async (fields, tags) => expect((await withFields(fields)).tags).toEqual(tags));

  it.each([
    'published: spring\ncreated: yesterday\nlang: en us',
    'title: {a: b}\nauthor: [[[]]]\nsite: []',
    '__proto__: {polluted: true}\nconstructor: x',
  ])('leaves out what says nothing: %s', async (fields) => {
    const { article } = await withFields(fields);
    expect(article).toMatchObject({ title: 'A note', authors: [], published: null, lang: null });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps a section of its own that is called Highlights', async () => {
    const { article, highlights } = await withFields(
      '',
      'Words.\n\n## Highlights\n\n> one ↗\n\n- b',
    );
    expect(article.text).toContain('Highlights');
    expect(highlights).toBeUndefined();
  });

  it('keeps a section of its own that is called Quotes', async () => {
    const { article } = await withFields('', 'Words.\n\n## Quotes\n\n- one [↗](https://p.example)');
    expect(article.text).toContain('Quotes');
  });

  it('holds nothing that acts', async () => {
    const { article } = await withFields(
      '',
      '<script>x</script>\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)> <b onclick=x>b</b>',
    );
    const html = article.blocks.map((block) => block.html).join('');
    expect(html).not.toMatch(/script|onerror|onclick/);
    expect(article.text).toContain('b');
  });

  it('knows text that runs from the right', async () => {
    expect((await withFields('', 'فتح الجسر من جديد.')).article.dir).toBe('rtl');
  });
});

describe('a file that is no such note is refused with the reason', () => {
  it.each([
    ['no-front-matter', 'Only words.'],
    ['no-front-matter', '---\nurl: https://p.example'],
    ['no-front-matter', 'Words\n---\nurl: https://p.example/a\n---\n'],
    ['front-matter', '---\na: [\n---\nWords.'],
    ['front-matter', '---\n- a\n- b\n---\nWords.'],
    ['front-matter', '---\n---\nWords.'],
    ['no-address', '---\ntitle: A\n---\nWords.'],
    ['no-address', '---\nurl: javascript:alert(1)\n---\nWords.'],
    ['no-address', '---\nurl: https://\n---\nWords.'],
    ['no-address', '---\nurl: ftp://p.example/a\n---\nWords.'],
    ['empty', '---\nurl: https://p.example/a\n---\n'],
    ['empty', '---\nurl: https://p.example/a\ntitle: A\n---\n# A\n'],
  ])('%s: %j', async (reason, text) => {
    await expect(note(text)).rejects.toMatchObject({ name: 'Refusal', reason });
  });

  it('also where its aliases would grow without end', async () => {
    const bomb = `---\na: &a [x,x]\n${'bcdefghijklmnopqrst'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefghijklmnopqrst'[i]},`.repeat(9)}]`)
      .join('\n')}\n---\nWords.`;
    await expect(note(bomb)).rejects.toMatchObject({ reason: 'front-matter' });
  });
});
