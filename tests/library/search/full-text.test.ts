import { beforeEach, describe, expect, it } from 'vitest';
import { type FullText, openFullText } from '../../../utils/library/search/full-text.ts';
import { parseQuery } from '../../../utils/library/search/query.ts';
import type { SearchText } from '../../../utils/library/search/search-text.ts';
import type { Part } from '../../../utils/library/search/segment.ts';

let index: FullText;
const none = async () => new Map<string, string>();
const find = async (typed: string, of = index) => (await of.search(parseQuery(typed), none)).ids;

function add(id: string, fields: Partial<SearchText>, part: Part = 'recent'): void {
  index.add([{ id, stamp: '1', title: '', people: '', tags: '', text: '', ...fields }], part);
}

beforeEach(() => {
  index = openFullText();
  add('ferry', {
    title: 'The night ferry returns',
    people: 'Jo Marsh\nAda Pike',
    tags: 'north sea\nboats',
    text: 'It sails from the harbour again, the council of Port Ellery decided on Monday.',
  });
  add('tide', {
    title: 'Tide tables',
    text: 'A ferry waits for the tide. At night the harbour sleeps; the government does too.',
  });
  add('été', { title: 'L’été à Nîmes', text: 'La ville dort.' }, 'main');
});

describe('search', () => {
  it.each([
    ['a title', 'returns', ['ferry']],
    ['a text', 'sleeps', ['tide']],
    ['an author or a voice', 'pike', ['ferry']],
    ['a tag', 'boats', ['ferry']],
    ['words in several fields', 'boats monday pike', ['ferry']],
    ['without accents and case', 'ete NIMES', ['été']],
    ['the beginning of the last word', 'port ell', ['ferry']],
    ['a long word of which the ending is open', 'govern night', ['tide']],
    ['a typing error', 'goverment', ['tide']],
    ['two in a long word', 'govornmant', ['tide']],
    ['an error beside a word without', 'harbor sleeps', ['tide']],
    ['a phrase', '"night ferry"', ['ferry']],
    ['a phrase over punctuation', '"sails from the harbour again the council"', ['ferry']],
    ['a phrase and a word', 'tide "the harbour"', ['tide']],
  ])('finds %s: %s', async (_, typed, ids) => {
    expect(await find(typed)).toEqual(ids);
  });

  it.each([
    ['where one word is missing', 'ferry volcano'],
    ['a phrase whose words stand apart', '"ferry night"'],
    ['a phrase across two fields', '"returns jo"'],
    ['a phrase across two people', '"marsh ada"'],
    ['a phrase that goes on', '"night fer"'],
    ['a short word with an error', 'pne'],
    ['the beginning of a short word before the last', 'har sails'],
  ])('finds nothing %s: %s', async (_, typed) => {
    expect(await find(typed)).toEqual([]);
  });

  it('puts a title before a text', async () => {
    expect(await find('ferry')).toEqual(['ferry', 'tide']);
    expect(await find('tide')).toEqual(['tide']);
  });

  it('takes no other word for one that many articles have', async () => {
    for (let i = 0; i < 6; i++) add(`lane-${i}`, { text: 'A quiet lane.' });
    add('line', { text: 'A quiet line.' });
    expect(await find('lane')).toHaveLength(6);
    expect(await find('lant')).toHaveLength(6);
    add('harbour', { text: 'The harbour line.' });
    expect(await find('harbour lane')).toEqual([]);
  });

  it('tells the words that it found', async () => {
    expect((await index.search(parseQuery('har'), none)).terms).toEqual(['harbour']);
    expect((await index.search(parseQuery('har "the tide"'), none)).terms).toEqual(['harbour']);
  });
});

describe('changing', () => {
  it('finds an article as it is now, and not as it was', async () => {
    add('tide', { title: 'Moon tables' });
    expect(await find('moon')).toEqual(['tide']);
    expect(await find('sleeps')).toEqual([]);
    expect(index.stamps('recent').size).toBe(2);
  });

  it('finds nothing of what is gone, until it is back', async () => {
    index.remove(['ferry', 'unknown']);
    expect(await find('ferry')).toEqual(['tide']);
    add('ferry', { title: 'Ferry' });
    expect(await find('ferry')).toEqual(['ferry', 'tide']);
  });

  it('moves an article to another part, and has it once', async () => {
    add('tide', { title: 'Tide tables' }, 'main');
    expect(await find('tables')).toEqual(['tide']);
    expect([...index.stamps('main').keys()]).toEqual(['été', 'tide']);
    expect([...index.stamps('recent').keys()]).toEqual(['ferry']);
  });
});

describe('what is written down', () => {
  /** The index as it comes back from a first writing and the changes since. */
  function reopened(changeIt: () => void): FullText {
    const first = index.changes();
    changeIt();
    const { contents, parts } = index.changes();
    const { main = '', recent = '' } = { ...first.parts, ...parts };
    return openFullText(structuredClone({ contents, parts: { main, recent } }));
  }

  it('is whole at first, and then what has changed', () => {
    expect(Object.keys(index.changes().parts).sort()).toEqual(['main', 'recent']);
    add('moon', { title: 'Moon' });
    const { parts, lines, gone } = index.changes();
    expect(Object.keys(parts)).toEqual(['recent']);
    expect([...lines]).toEqual([['moon', expect.stringContaining(' moon ')]]);
    expect(gone).toEqual([]);
    index.remove(['été']);
    expect(index.changes()).toMatchObject({ parts: {}, gone: ['été'] });
  });

  it('is both parts when the main one is, so that they go together', () => {
    const again = reopened(() => {});
    again.add(
      [{ ...{ id: 'moon', stamp: '1', title: 'Moon' }, people: '', tags: '', text: '' }],
      'main',
    );
    expect(Object.keys(again.changes().parts).sort()).toEqual(['main', 'recent']);
  });

  it('gives the same index again', async () => {
    const again = reopened(() => add('moon', { title: 'Moon' }));
    for (const typed of ['ferry', 'nimes', 'moon'])
      expect(await find(typed, again)).toEqual(await find(typed));
    expect(again.stamps('recent')).toEqual(index.stamps('recent'));
  });

  it('has nothing of what went from the main part, though that is not written again', async () => {
    const again = reopened(() => {
      index.remove(['été']);
      expect(index.stamps('main').size).toBe(0);
    });
    expect(await find('nimes', again)).toEqual([]);
    expect(again.stamps('main').size).toBe(0);
  });

  it('has what was replaced in the main part once', async () => {
    const again = reopened(() => add('été', { title: 'L’hiver à Nîmes' }));
    expect(await find('nimes', again)).toEqual(['été']);
    expect(await find('ete', again)).toEqual([]);
  });

  it('is refused when it is no index', () => {
    const contents = { main: '1', stamps: { main: [], recent: [] }, stale: [] };
    expect(() => openFullText({ contents, parts: { main: '{', recent: '' } })).toThrow();
  });

  it('finds a phrase in an article that was written down before', async () => {
    const { lines } = index.changes();
    const { ids } = await index.search(
      parseQuery('"night ferry"'),
      async (asked) => new Map([...lines].filter(([id]) => asked.includes(id))),
    );
    expect(ids).toEqual(['ferry']);
  });
});
