import { expect, it } from 'vitest';
import type { Digest, QuoteKind } from '../../../utils/digest/digest.ts';
import { foundQuote } from '../../../utils/library/search/found-quote.ts';

const quote = (text: string, kind: QuoteKind, speaker: string) => ({
  ...{ start: 0, end: text.length, text, kind, speaker, mention: null },
});
const digest: Digest = {
  facts: [],
  quotes: [
    quote('It took nine years', 'direct', 'Ada Pike'),
    quote('the ferry was late', 'indirect', 'Ada Pike'),
    quote('the ferry is a joke', 'partial', 'Marc Odo'),
  ],
  voices: [
    { speaker: 'Marc Odo', role: null, quotes: [2] },
    { speaker: 'Ada Pike', role: null, quotes: [0, 1] },
    { speaker: null, role: null, quotes: [] },
  ],
};
const find = (said: string[], ...terms: string[]) =>
  foundQuote({ digest }, said, { terms: new Set(terms), phrases: [] });

it('is the first that the voice says, where no words are sought', () => {
  expect(find(['pike'])).toMatchObject({
    ...{ text: 'It took nine years', kind: 'direct', speaker: 'Ada Pike', found: [] },
  });
});

it('is the one with the words sought, whether it stands between marks or not', () => {
  expect(find(['ada'], 'ferry', 'late')).toMatchObject({
    text: 'the ferry was late',
    kind: 'indirect',
    found: [
      { start: 4, end: 9 },
      { start: 14, end: 18 },
    ],
  });
});

it('is null where that voice says nothing', () => {
  expect(find(['marsh'], 'ferry')).toBeNull();
});
