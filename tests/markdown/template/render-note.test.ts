import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderNote } from '../../../utils/markdown/template/render-note.ts';
import type { NoteSource } from '../../../utils/markdown/template/scope.ts';
import { TEMPLATES, type Template } from '../../../utils/markdown/template/template.ts';
import { toMarkdown } from '../../../utils/markdown/to-markdown.ts';
import { article, digest } from '../../library/samples.ts';
import { Parser, textOf } from '../sample-article.ts';

const bridge: NoteSource = {
  article: { ...article('https://p.example/bridge'), dek: 'At last.' },
  digest: { ...digest, facts: [{ start: 0, end: 10, text: 'The bridge' }] },
  saved: '2026-03-05T08:30:00.000Z',
  tags: ['rivers', 'Night ferries'],
};
const EMPTY: Template = { fileName: '{{title}}', frontMatter: '', body: '' };
const note = (template: Partial<Template>, source = bridge) =>
  renderNote(source, { ...EMPTY, ...template }, Parser);
const body = (template: string, source = bridge) => note({ body: template }, source).text.trim();
const frontOf = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
const fields = (template: string, source = bridge): Record<string, unknown> =>
  frontOf(note({ frontMatter: template }, source).text) ?? {};

describe('names', () => {
  it('stand for what the article says, and for nothing where it says nothing', () => {
    expect(body('{{title}} ({{site}}) {{ byline }}')).toBe(
      'A bridge reopens (The Lune Post) Jo Marsh',
    );
    expect(body('[{{picture}}]')).toBe('[]');
  });

  it('in a list are called for each, with what is around them', () => {
    expect(body('{{#quotes}}{{speaker}}: {{text}} in {{title}}{{/quotes}}')).toBe(
      'Ada Pike: “It took nine years” in A bridge reopens',
    );
    expect(body('{{#tags}}#{{.}} {{/tags}}')).toBe('#rivers #Night ferries');
    expect(body('{{#voices}}{{speaker}} {{#quotes}}{{text}}{{/quotes}}{{/voices}}')).toBe(
      'Ada Pike “It took nine years”',
    );
  });

  it('alone in a line, a section’s tags take no line of the note', () => {
    expect(body('a\n{{#tags}}\n- {{.}}\n{{/tags}}\n{{?picture}}\nno\n{{/picture}}\nb')).toBe(
      'a\n- rivers\n- Night ferries\nb',
    );
  });

  it('decide about a part', () => {
    expect(body('{{?byline}}by {{byline}}{{/byline}}{{?picture}}no{{/picture}}')).toBe(
      'by Jo Marsh',
    );
  });
});

describe('filters', () => {
  it.each([
    ['{{published|date:DD.MM.YYYY}}', '02.03.2026'],
    ['{{saved|date:"YYYYMMDDHHmm"}}', '202603050830'],
    ['{{published|date}}', '2026-03-02'],
    ['{{byline|wikilink}}', '[[Jo Marsh]]'],
    ['{{tags|join:" / "}}', 'rivers / Night ferries'],
    ['{{tags|slug|join}}', 'rivers, night-ferries'],
    ['{{title|slug}}', 'a-bridge-reopens'],
  ])('%s', (template, text) => expect(body(template)).toBe(text));

  it('leave a date as it is where it does not tell what is asked', () => {
    const source = { ...bridge, article: { ...bridge.article, published: '2026' } };
    expect(body('{{published|date:YYYY-MM}}', source)).toBe('2026');
  });

  it('make an outline of paragraphs, and keep code together', () => {
    const code = '<pre><code>a\n\nb</code></pre>';
    const blocks = [...bridge.article.blocks, { html: code, text: 'a\n\nb' }];
    const source = { ...bridge, article: { ...bridge.article, dek: null, blocks } };
    expect(body('{{content|outline}}', source)).toBe(
      '- The bridge over the Lune reopened on Monday.\n- “It took nine years,” said Ada Pike.\n- ```\n  a\n\n  b\n  ```',
    );
  });
});

describe('front matter', () => {
  it('leaves out what is not there, and has lists as lists', () => {
    expect(
      fields('title: {{title}}\nlang: {{picture}}\ntags: {{tags}}\nfrom: {{site}}, {{url}}'),
    ).toEqual({
      title: 'A bridge reopens',
      tags: ['rivers', 'Night ferries'],
      from: 'The Lune Post, https://p.example/bridge',
    });
  });

  it.each([
    'a: b',
    '- x',
    '"',
    "'",
    '#x',
    'yes',
    '2026-01-01',
    '{a}',
    '[x',
    'a\n---\nb: c',
    '&x',
    '!y',
    '\u0000|',
    '%',
  ])('reads back as the same words, whatever they are: %j', (words) => {
    const source = { ...bridge, article: { ...bridge.article, title: words }, tags: [words] };
    const line = words.replace(/\s+/g, ' ');
    const read = fields('title: {{title}}\ntags: {{tags}}\nboth: x {{title}}', source);
    expect(Object.keys(read)).toEqual(['title', 'tags', 'both']);
    expect(String(read.title).replace(/\s+/g, ' ')).toBe(line);
  });
});

describe('the file name', () => {
  it('is safe, and never empty', () => {
    expect(note({ fileName: '{{published|date:YYYY/MM}}: {{title}}?' }).name).toBe(
      '2026-03 - A bridge reopens.md',
    );
    expect(note({ fileName: '{{picture}}' }).name).toBe('article.md');
  });
});

describe('a mistake is told with its words', () => {
  it.each([
    ['{{nobody}}', 'name', '{{nobody}}'],
    ['{{text}}', 'name', '{{text}}'],
    ['{{title|loud}}', 'filter', '{{title|loud}}'],
    ['{{title|__proto__}}', 'filter', '{{title|__proto__}}'],
    ['{{constructor}}', 'name', '{{constructor}}'],
    ['{{#quotes}}{{text}}', 'open', '{{#quotes}}'],
    ['{{/quotes}}', 'close', '{{/quotes}}'],
    ['{{#quotes}}{{?text}}{{/quotes}}{{/text}}', 'close', '{{/quotes}}'],
    ['{{}}', 'syntax', '{{}}'],
    ['{{a b}}', 'syntax', '{{a b}}'],
  ])('%s', (template, problem, words) => {
    expect(() => body(template)).toThrow(expect.objectContaining({ problem, words }));
  });

  it('in a line of the front matter too', () => {
    expect(() => note({ frontMatter: 'title' })).toThrow(
      expect.objectContaining({ problem: 'field', words: 'title' }),
    );
  });
});

describe('the templates that are there', () => {
  it('plain is what Galley writes without one, with tags', () => {
    const { article, saved } = bridge;
    const digest = {
      ...bridge.digest,
      voices: [
        ...bridge.digest.voices,
        { speaker: null, role: { start: 4, end: 10 }, quotes: [0] },
      ],
    };
    const quote = { text: 'over the Lune', before: 'The bridge ', after: '' };
    const highlight = { id: 'a', quote, colour: 'blue' as const, note: 'Where?', changed: '2026' };
    for (const highlights of [[], [highlight]]) {
      const plain = renderNote(
        { ...bridge, digest, highlights, tags: [] },
        TEMPLATES.plain,
        Parser,
      );
      expect(plain.text).toBe(toMarkdown(article, { digest, saved, highlights, Parser }));
    }
    expect(renderNote(bridge, TEMPLATES.plain, Parser).text).toContain(
      'tags:\n  - rivers\n  - Night ferries\n',
    );
  });

  it.each(Object.entries(TEMPLATES))(
    '%s has YAML, all of the text and the quote',
    (_, template) => {
      const { text, name } = renderNote(bridge, template, Parser);
      const front = frontOf(text);
      expect(front).toMatchObject({ title: 'A bridge reopens' });
      const shown = textOf(marked.parse(text.replace(/^---[\s\S]*?---\n/, ''), { async: false }));
      for (const line of bridge.article.text.split('\n\n')) expect(shown).toContain(line);
      expect(shown).toContain('“It took nine years”');
      expect(shown).not.toMatch(/\{\{|undefined|null/);
      expect(name).toMatch(/A bridge reopens\.md$/);
      expect(text).not.toMatch(/\n\n\n/);
    },
  );

  it.each(Object.entries(TEMPLATES))(
    '%s of an article that says little has no hole',
    (_, template) => {
      const bare = {
        ...bridge,
        article: { ...bridge.article, byline: null, authors: [], site: null, published: null },
        digest: { facts: [], quotes: [], voices: [] },
        tags: [],
      };
      const { text } = renderNote(bare, template, Parser);
      expect(text).not.toMatch(/undefined|null|\n\n\n|author:|published:/);
    },
  );
});
