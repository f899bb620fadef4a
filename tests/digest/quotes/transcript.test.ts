import { expect, test } from 'vitest';
import { makeDigest } from '../../../utils/digest/make-digest.ts';

/** Who says what between no marks, in their own words. */
function said(title: string | null, ...paragraphs: string[]): (string | null)[][] {
  const { quotes } = makeDigest(paragraphs.join('\n\n'), { title, dek: null, lang: 'en' });
  return quotes.map(({ speaker, text }) => [speaker, text]);
}

test('the lines of a transcript are those of whom their label names', () => {
  expect(
    said(
      null,
      'Clara Whitfield, the minister, was asked about the dam on Sunday.',
      'TOM OKAFOR: Will the dam be closed in May?',
      'WHITFIELD: It will. I said “in May” and I meant it.',
      'OKAFOR: And the road?',
      'WHITFIELD: The road stays open.',
      'VIDEO: The dam in spring.',
    ),
  ).toEqual([
    ['TOM OKAFOR', 'Will the dam be closed in May?'],
    ['Clara Whitfield', 'It will. I said “in May” and I meant it.'],
    ['TOM OKAFOR', 'And the road?'],
    ['Clara Whitfield', 'The road stays open.'],
  ]);
});

const INTERVIEW = [
  'Clara Whitfield met the reporters Anna Brandt and Tom Okafor at the dam.',
  'Q: Will the dam be closed in May?',
  'A: It will be closed before that.',
  'Q: And the road?',
  'A: The road stays open.',
];

test('an answer is the one’s whom the title names, or who alone is named before', () => {
  expect(said('An interview with Clara Whitfield', ...INTERVIEW)).toEqual([
    ['Clara Whitfield', 'It will be closed before that.'],
    ['Clara Whitfield', 'The road stays open.'],
  ]);
  const alone = ['Clara Whitfield came to the dam.', ...INTERVIEW.slice(1)];
  expect(said(null, ...alone).map(([speaker]) => speaker)).toEqual([
    'Clara Whitfield',
    'Clara Whitfield',
  ]);
});

test('an answer of one of several is nobody’s, and the entries of a list are no lines', () => {
  expect(said(null, ...INTERVIEW)).toEqual([]);
  expect(
    said(
      null,
      'Norden: The dam is closed.',
      'Arlen: The quay is open.',
      'Norden: The road too.',
      'Arlen: The ferry too.',
    ),
  ).toEqual([]);
  expect(
    said(
      null,
      'Clara Whitfield: Win.',
      'Anna Brandt: Keep up.',
      'Tom Okafor: Stay in.',
      'Mary Keller: Move on.',
    ),
  ).toEqual([]);
});
