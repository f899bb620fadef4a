import { expect, test } from 'vitest';
import type { DigestContext, Fact } from '../../../utils/digest/digest.ts';
import { factsOf } from '../../../utils/digest/facts/facts.ts';
import { read } from '../../../utils/digest/reading.ts';

const UNKNOWN: DigestContext = { title: null, dek: null, lang: null };
const facts = (text: string, context: Partial<DigestContext> = {}): Fact[] =>
  factsOf(read(text), { ...UNKNOWN, ...context });

const PARAGRAPHS = [
  'The port of Arholma opened a new quay for car ferries on Monday, after nine years of building.',
  'The quay cost 94 million kronor, twice what the town had planned in 2017.',
  'Three ferries a day will run to the mainland from May, the ferry company Skarven said.',
  '“I never thought I would see it,” said Nils Berg, a fisherman.',
  'He has lived on the island all his life.',
  'The islanders had asked for a bridge, but the government in Stockholm refused to pay for one.',
  'In 2021 a storm broke the first pier, and the builders had to start again.',
  'Arholma has 62 inhabitants in winter and about a thousand in summer.',
  'Would a bridge have been cheaper?',
  'Sign up for our free newsletter to read more about the islands.',
  'The town expects 40,000 visitors in the first year, twice as many as before.',
  'A second quay for cargo boats is planned for 2028.',
  'The island school may open again, the town council said.',
  'Ella Holm, the mayor, cut the ribbon at noon.',
];
const ARTICLE = PARAGRAPHS.join('\n\n');

test('an article gives at most seven facts and at most a third of its sentences', () => {
  expect(facts(ARTICLE).length).toBeGreaterThanOrEqual(3);
  expect(facts(ARTICLE).length).toBeLessThanOrEqual(5);
  expect(facts(Array(5).fill(ARTICLE).join('\n\n')).length).toBeLessThanOrEqual(7);
  expect(facts(PARAGRAPHS.slice(0, 3).join('\n\n'))).toHaveLength(1);
});

test('the opening of the quay is among the first facts', () => {
  const first = facts(ARTICLE, { title: 'New quay for car ferries opens in Arholma' }).slice(0, 3);
  expect(first.map(({ text }) => text).join(' ')).toContain('opened a new quay for car ferries');
});

test('no fact repeats another', () => {
  const twice = [...PARAGRAPHS.slice(0, 4), ...PARAGRAPHS].join('\n\n');
  const texts = facts(twice).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(['', '\n\n', '   ', '?!', 'One.', 'No sentence here', '"', '(((', '— — —'])(
  'a text without a story gives no facts: %j',
  (text) => {
    expect(facts(text)).toEqual([]);
  },
);

test('facts are exact spans within one sentence, whatever the text', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const text = fuzzed(seed);
    const reading = read(text);
    for (const fact of factsOf(reading, UNKNOWN)) {
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
      expect(fact.text).toBe(fact.text.trim());
      expect(
        reading.sentences.some(({ start, end }) => start <= fact.start && fact.end <= end),
      ).toBe(true);
    }
  }
});

/** Paragraphs shuffled, cut and broken by marks in wrong places; the same seed gives the same text. */
function fuzzed(seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const breaks = ['“', '”', '"', '(', ')', '—', ';', ', which', '\n', '\n\n', '😀', '…', ' '];
  const parts: string[] = [];
  for (let i = 0; i < 12; i++) {
    const paragraph = PARAGRAPHS[next(PARAGRAPHS.length)] ?? '';
    const cut = next(paragraph.length);
    const mark = next(2) ? (breaks[next(breaks.length)] ?? '') : '';
    parts.push(paragraph.slice(0, cut) + mark + paragraph.slice(next(3) ? cut : cut + 5));
  }
  return parts.join(next(2) ? '\n\n' : ' ');
}
