import { describe, expect, it } from 'vitest';
import { bibtex } from '../../utils/cite/bibtex.ts';
import { type Citable, citable, type Source } from '../../utils/cite/citable.ts';
import { cslJson } from '../../utils/cite/csl-json.ts';
import { ris } from '../../utils/cite/ris.ts';
import { article } from '../library/samples.ts';

const SAVED = '2026-03-05T23:30:00.000Z';
const of = (fields: Partial<Source> = {}): Citable =>
  citable({ ...article('https://paper.example/bridge?a=1&b=2'), ...fields }, SAVED);

describe('what is cited', () => {
  it('takes the day as the paper writes it, and the one it was saved on', () => {
    expect(of({ published: '2026-03-02T00:30+13:00' })).toMatchObject({
      date: [2026, 3, 2],
      accessed: [2026, 3, 5],
    });
    expect(of({ published: '2026' }).date).toEqual([2026]);
    expect(of({ published: null }).date).toEqual([]);
    expect(of({ published: 'spring' }).date).toEqual([]);
  });

  it('takes the byline where no author is told', () => {
    expect(of({ authors: [], byline: 'Editors Desk' }).people).toEqual([
      { literal: 'Editors Desk' },
    ]);
    expect(of({ authors: [], byline: null }).people).toEqual([]);
  });
});

describe('BibTeX', () => {
  it('of a plain article', () => {
    expect(bibtex([of({ authors: ['Jo Marsh', 'Ludo van der Berg', 'Reuters'] })])).toBe(
      `@misc{marsh2026bridge,
  author = {Marsh, Jo and van der Berg, Ludo and {Reuters}},
  title = {{A bridge reopens}},
  howpublished = {The Lune Post},
  year = {2026},
  month = {3},
  date = {2026-03-02},
  url = {https://paper.example/bridge?a=1&b=2},
  urldate = {2026-03-05},
  language = {en},
}
`,
    );
  });

  it('escapes all that has a meaning to TeX', () => {
    const title = 'Cost: 5% of $9 & #1_a {b} \\end ~x ^y';
    expect(bibtex([of({ title })])).toContain(
      'title = {{Cost: 5\\% of \\$9 \\& \\#1\\_a \\textbraceleft{}b\\textbraceright{} \\textbackslash{}end \\textasciitilde{}x \\textasciicircum{}y}}',
    );
  });

  it.each(['}}', '{', '\\', '}, note = {x', '%\n@misc{x', '"', 'a\r\n\r\nb', '\ud800', '{\\'])(
    'stays one entry whose braces are balanced, whatever the words: %j',
    (words) => {
      const entry = bibtex([
        of({ title: words, site: words, dek: words, authors: [`A ${words} B`], lang: words }),
      ]);
      let depth = 0;
      const ends: number[] = [];
      for (const [i, character] of [...entry].entries()) {
        if (character === '{') depth++;
        if (character === '}' && --depth === 0) ends.push(i);
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(ends).toEqual([entry.trimEnd().length - 1]);
      const lines = entry.trimEnd().split('\n').slice(1, -1);
      expect(lines.every((line) => /^ {2}[a-z]+ = \{.*\},$/.test(line))).toBe(true);
      expect(entry.isWellFormed()).toBe(true);
    },
  );

  it('has an address that ends no field', () => {
    const url = 'https://paper.example/?q={a}}\\b"c d';
    expect(bibtex([of({ url })])).toContain(
      'url = {https://paper.example/?q=%7Ba%7D%7D%5Cb%22c%20d}',
    );
  });

  it('keeps a name with "and" in it one name', () => {
    expect(bibtex([of({ authors: ['Sturm and Drang'] })])).toContain(
      'author = {Drang, Sturm {and}}',
    );
  });

  it('gives each of several articles a key of its own', () => {
    const keys = [
      ...bibtex([of(), of(), of({ title: '橋', authors: ['山田 太郎'] })]).matchAll(
        /@misc\{(.*),/g,
      ),
    ];
    expect(keys.map(([, key]) => key)).toEqual(['marsh2026bridge', 'marsh2026bridge-2', '2026']);
  });
});

describe('RIS', () => {
  it('of a plain article', () => {
    expect(ris([of({ authors: ['Ludo van der Berg', 'Martin Marsh Jr.'], dek: 'At last.' })])).toBe(
      [
        'TY  - NEWS',
        'AU  - van der Berg, Ludo',
        'AU  - Marsh, Martin, Jr.',
        'TI  - A bridge reopens',
        'T2  - The Lune Post',
        'PY  - 2026',
        'DA  - 2026/03/02/',
        'AB  - At last.',
        'LA  - en',
        'UR  - https://paper.example/bridge?a=1&b=2',
        'Y2  - 2026/03/05/',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('has one line for each field, whatever the words', () => {
    const words = 'A\r\nER  - \nTY  - BOOK\u2028\u0000B';
    const lines = ris([of({ title: words, site: words, dek: words, authors: [words] })]).split(
      '\r\n',
    );
    expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toEqual(['TY  - NEWS', 'ER  - ']);
    expect(lines.every((line) => /^(?:[A-Z][A-Z\d] {2}- .*)?$/.test(line))).toBe(true);
  });

  it('leaves out what is not known', () => {
    expect(ris([of({ published: '2026-03', site: null })])).toContain('DA  - 2026/03//\r\n');
    const bare = ris([of({ published: null, site: null, authors: [], byline: null, lang: null })]);
    expect(bare).not.toMatch(/AU|T2|PY|DA|LA|null|undefined/);
  });
});

describe('CSL-JSON', () => {
  it('of a plain article', () => {
    expect(JSON.parse(cslJson([of({ authors: ['Ludo van der Berg', 'Reuters'] })]))).toEqual([
      {
        id: 'berg2026bridge',
        type: 'article-newspaper',
        title: 'A bridge reopens',
        author: [
          { family: 'Berg', given: 'Ludo', 'non-dropping-particle': 'van der' },
          { literal: 'Reuters' },
        ],
        'container-title': 'The Lune Post',
        issued: { 'date-parts': [[2026, 3, 2]] },
        accessed: { 'date-parts': [[2026, 3, 5]] },
        URL: 'https://paper.example/bridge?a=1&b=2',
        language: 'en',
      },
    ]);
  });

  it('keeps words of either direction, quotation marks and braces', () => {
    const title = 'الجسر "يفتح" {من} جديد \\';
    expect(JSON.parse(cslJson([of({ title })]))[0].title).toBe(title);
  });
});
