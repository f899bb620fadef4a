import { expect, test } from 'vitest';
import { makeDigest } from '../../../utils/digest/make-digest.ts';

/** The quotes between marks of a story. */
function quotesIn(...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const { quotes } = makeDigest(text, { title: null, dek: null, lang: 'en' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote) => ({
      ...quote,
      by: quote.mention && text.slice(quote.mention.start, quote.mention.end),
    }));
}

test('the words that name a speaker are told where nobody can be found for them', () => {
  const [quote] = quotesIn(
    'The ferry had left the harbour before dawn.',
    '“Nobody told us that the last boat was full,” she said.',
  );
  expect(quote).toMatchObject({ speaker: null, by: 'she' });
});

test('what stands in single marks within two apostrophes is no quote of its own', () => {
  const quotes = quotesIn(
    "''The mayor looked at me and I said, 'Please open the gate for all of us.' And he did,'' Clara Whitfield said.",
    "''We were told, 'Wait until the tide has turned and go.' So we waited,'' she said.",
  );
  expect(quotes).toEqual([]);
});

test('a verb that the list of verbs of saying lacks tells the speaker too', () => {
  const [quote] = quotesIn(
    'The council met on Monday with the harbour’s owners. Councillor Oyvar Brask slammed the plan as “a gift to people who have no need of it”.',
  );
  expect(quote).toMatchObject({ speaker: 'Oyvar Brask' });
});
