import { describe, expect, it } from 'vitest';
import { hasWords, parseQuery } from '../../../utils/library/search/query.ts';

describe('parseQuery', () => {
  it('takes words as terms, folded', () => {
    expect(parseQuery('  Ferry  l’Été 3.5 ').words).toEqual(['ferry', 'ete', '3.5']);
  });

  it.each(['"night ferry"', '“night ferry”', '„night ferry“', '«night ferry»', '"Night  ferry'])(
    'takes a phrase in %s',
    (typed) => {
      expect(parseQuery(`port ${typed}`)).toMatchObject({
        words: ['port'],
        phrases: [['night', 'ferry']],
      });
    },
  );

  it('takes filters, with one word or with several between marks', () => {
    const query = parseQuery(
      'site:post by:"Jo Marsh" tag:“north sea” said:pike said:Odo lang:pt-BR',
    );
    expect(query.fields).toEqual({
      site: ['post'],
      by: ['Jo Marsh'],
      tag: ['north sea'],
      said: ['pike', 'Odo'],
      lang: ['pt-BR'],
    });
    expect(hasWords(query)).toBe(false);
  });

  it('takes states and dates', () => {
    expect(parseQuery('IS:unread is:favourite After:2025-01 before:2026')).toMatchObject({
      states: ['unread', 'favourite'],
      after: '2025-01',
      before: '2026',
      faults: [],
    });
  });

  it.each(['after:soon', 'before:2025-13', 'after:2025-1', 'is:old'])(
    'says what cannot be understood, and filters nothing by it: %s',
    (typed) => {
      expect(parseQuery(`ferry ${typed}`)).toMatchObject({
        words: ['ferry'],
        states: [],
        after: null,
        before: null,
        faults: [typed],
      });
    },
  );

  it.each(['site:', 'after:', 'said:""', 'is:'])('waits for the value of %s', (typed) => {
    const query = parseQuery(`ferry ${typed}`);
    expect(query).toEqual(parseQuery('ferry'));
  });

  it('takes as words what stands before a colon and is no filter', () => {
    expect(parseQuery('re:vote https://a.example').words).toEqual([
      're',
      'vote',
      'https',
      'a',
      'example',
    ]);
  });

  it('takes an empty phrase as nothing', () => {
    expect(hasWords(parseQuery('"" ”'))).toBe(false);
  });
});
