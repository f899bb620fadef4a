import { expect, test } from 'vitest';
import { factsOf } from '../../../utils/digest/facts/facts.ts';
import { read } from '../../../utils/digest/reading.ts';

const facts = (paragraphs: string[]) =>
  factsOf(read(paragraphs.join('\n\n')), { title: null, dek: null, lang: 'en' }).map(
    ({ text }) => text,
  );

const HEADS = [
  'The storm has closed the harbour of Arholma to all ships.',
  'Two ferries have turned back to the mainland, the coast guard said.',
  'The town council has opened the school to islanders without power.',
  'Power is back in half of the houses of the island.',
  'The first ferry since Monday has left the harbour with 40 people.',
];
const MORE = 'It may be days before things are as they were, and nobody knows what it will cost.';

test('a live blog gives the head of each entry, the newest first', () => {
  const times = ['16:40', '15:05', '13:30', '11:10', '09:25'];
  const blog = HEADS.toReversed().flatMap((head, i) => [times[i] ?? '', `${head} ${MORE}`]);
  expect(facts(['Follow the storm here as it happens.', ...blog])).toEqual(HEADS.toReversed());
});

test('one that grows downwards gives the newest first too, and no time is part of a fact', () => {
  const times = ['9 a.m.', '11:10 a.m. ET –', '1:30 p.m.', '3:05 p.m.', '4:40 p.m.'];
  const blog = HEADS.map((head, i) => `${times[i]} ${head} ${MORE}`);
  expect(facts(blog)).toEqual(HEADS.toReversed());
});

test('a numbered list gives the head of each item, in its order', () => {
  const list = HEADS.map((head, i) => `${i + 1}. ${head} ${MORE}`);
  expect(facts(['Five things that the storm did to the island.', ...list])).toEqual(HEADS);
  const countdown = HEADS.map((head, i) => `${5 - i}) ${head} ${MORE}`);
  expect(facts(countdown)).toEqual(HEADS);
});

test('an entry without a sentence that stands alone gives none, and there are at most seven', () => {
  const entries = Array.from({ length: 9 }, (_, i) => [
    `${20 - i}:15`,
    i === 2
      ? 'They did not.'
      : `Ferry number ${i + 31} of the Skarven line has left the harbour today.`,
  ]);
  const found = facts(entries.flat());
  expect(found).toHaveLength(7);
  expect(found.join(' ')).not.toContain('number 33');
});

test('a ranking without sentences, and a list that is a small part of a story, are no lists', () => {
  const ranking = HEADS.map((_, i) => `${i + 1}. Ferry Skarven ${i + 31}`);
  const story = [...HEADS, MORE, ...HEADS.map((head) => head.replace('The', 'Another'))];
  expect(facts([...ranking, ...HEADS])).not.toEqual([]);
  const items = HEADS.slice(0, 4).map((_, i) => `${i + 1}. Lamp ${i} hangs over the quay.`);
  expect(facts([...story, ...items]).join(' ')).not.toContain('Lamp 0');
});

test('a story that names a few hours, or years, is no live blog', () => {
  const story = [
    'The port of Arholma opened a new quay for car ferries on Monday, after nine years of building.',
    '9:30 was the hour at which the mayor cut the ribbon.',
    '2017 was the year in which the town had planned to open it.',
    '12 percent of the islanders had voted against the quay and its price.',
    '40 million kronor of the cost were paid by the state in the end.',
    ...HEADS,
  ];
  expect(facts(story)[0]).not.toMatch(/^was/);
  expect(facts(story).join(' ')).toContain('opened a new quay');
});
