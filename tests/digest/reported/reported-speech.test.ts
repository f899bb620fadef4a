import { expect, test } from 'vitest';
import { makeDigest } from '../../../utils/digest/make-digest.ts';
import { stemOf } from '../../../utils/digest/reported/stem.ts';

const BEFORE =
  'Maria Keller, the director of the Norden Water Authority, met the mayor, Tom Okafor, at the dam.';

/** Who is reported to say what in a paragraph that follows a story's first. */
function reported(paragraph: string): (string | null)[][] {
  const { quotes } = makeDigest(`${BEFORE}\n\n${paragraph}`, {
    title: null,
    dek: null,
    lang: 'en',
  });
  return quotes
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text }) => [speaker, text]);
}

test.each([
  [
    'Keller said that the dam would be closed in May.',
    'Maria Keller',
    'the dam would be closed in May',
  ],
  ['She said the dam would be closed in May.', 'Maria Keller', 'the dam would be closed in May'],
  ['The dam will be closed in May, Keller said.', 'Maria Keller', 'The dam will be closed in May'],
  ["''The dam will be closed in May,'' she said.", 'Maria Keller', 'The dam will be closed in May'],
  [
    'The dam will be closed in May, officials said on Friday.',
    'officials',
    'The dam will be closed in May',
  ],
  [
    'The dam will be closed in May, according to Okafor.',
    'Tom Okafor',
    'The dam will be closed in May',
  ],
  [
    'According to the Norden Water Authority, the dam will be closed in May.',
    'Norden Water Authority',
    'the dam will be closed in May',
  ],
  [
    'Okafor told reporters on Monday that nobody had warned the town.',
    'Tom Okafor',
    'nobody had warned the town',
  ],
  [
    'Okafor argued that the valley had been forgotten.',
    'Tom Okafor',
    'the valley had been forgotten',
  ],
])('%s', (paragraph, speaker, words) => {
  expect(reported(paragraph)).toEqual([[speaker, words]]);
});

test.each([
  [
    'Okafor said that towns, including Norden, had been warned by a 66-year-old engineer.',
    'towns, including Norden, had been warned by a 66-year-old engineer',
  ],
  [
    'Okafor said that the dam would be closed (and the road too — as it was in 1931).',
    'the dam would be closed',
  ],
  [
    'Okafor said that the dam would be closed – a rare event in the valley.',
    'the dam would be closed',
  ],
  [
    'Okafor said that the dam would be closed, but the town has not yet voted.',
    'the dam would be closed',
  ],
  [
    'Okafor said that the dam would be closed and called it “a danger to everyone in the valley.”',
    'the dam would be closed',
  ],
  [
    'Okafor said that the dam would be closed in May, “which is none too soon for any of us.”',
    'the dam would be closed in May',
  ],
])('ends where the writer goes on: %s', (paragraph, words) => {
  expect(reported(paragraph)).toEqual([['Tom Okafor', words]]);
});

test.each([
  'Okafor left the dam early, saying that nobody had warned the town.',
  'Okafor walked along the dam before saying that nobody had warned the town.',
])('gives a verb without a subject to whom the sentence is about: %s', (paragraph) => {
  expect(reported(paragraph)).toContainEqual(['Tom Okafor', 'nobody had warned the town']);
});

test.each([
  ['Okafor went out of his way to say that nobody had warned the town.', 'Tom Okafor'],
  ['Okafor opened the meeting saying that nobody had warned the town.', 'Tom Okafor'],
  ['The authority this week said that nobody had warned the town.', 'Norden Water Authority'],
  [
    'Okafor said that Keller had misread the report and argued that nobody had warned the town.',
    'Tom Okafor',
  ],
])('finds the subject past what stands between: %s', (paragraph, speaker) => {
  expect(reported(paragraph)).toContainEqual([speaker, 'nobody had warned the town']);
});

test.each([
  ['Her statement said that nobody had warned the town.', 'Maria Keller'],
  ['A judge last week said that nobody had warned the town.', 'A judge'],
])('names the speaker without the time, and by a name where it can: %s', (paragraph, speaker) => {
  expect(reported(paragraph)).toEqual([[speaker, 'nobody had warned the town']]);
});

test('knows what someone is sure of by an adjective', () => {
  expect(reported('Keller was confident that the dam would hold.')).toEqual([
    ['Maria Keller', 'was confident that the dam would hold'],
  ]);
});

test.each([
  ['argues', 'arguing'],
  ['denied', 'denies'],
  ['bragged', 'brags'],
  ['chided', 'chides'],
])('joins the forms of a verb: %s and %s', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['Keller denied that the dam was unsafe.', 'denied that the dam was unsafe'],
  ['Keller has not said that the dam is unsafe.', 'has not said that the dam is unsafe'],
  ['Keller accused the town of neglecting the dam.', 'accused the town of neglecting the dam'],
])('keeps the verb where the clause alone would say something else: %s', (paragraph, words) => {
  expect(reported(paragraph)).toEqual([['Maria Keller', words]]);
});

test.each([
  'The dam was built in 1931 and holds enough water for the whole valley.',
  'Keller walked along the dam with the mayor for an hour.',
  'The work costs nine million kronor per year.',
  '“The dam will be closed in May,” Keller said.',
  'Asked whether the dam would be closed, Keller smiled and left.',
  'Keller said that the dam was “beyond repair”.',
  'Keller told a meeting of farmers on Monday, “The dam will be closed in May.”',
  'Keller testified before the council: “The dam will be closed in May.”',
  'In a survey last year 61 percent said that they had been warned.',
])('reports nothing of: %s', (paragraph) => {
  expect(reported(paragraph)).toEqual([]);
});

test('gives the clause around a few quoted words, which alone tell little', () => {
  const clause = 'the dam would be closed in “early May” because nobody had wanted to pay for it';
  expect(reported(`Keller said that ${clause}.`)).toEqual([['Maria Keller', clause]]);
});

test('comes after the words between marks in a voice, and voices that are quoted come first', () => {
  const text = [
    BEFORE,
    'Okafor said the town had been warned. He said the valley had been forgotten.',
    'Keller said the dam would be closed. “We have known it for a decade,” she said.',
  ].join('\n\n');
  const { quotes, voices } = makeDigest(text, { title: null, dek: null, lang: 'en' });
  expect(
    voices.map(({ speaker, quotes: own }) => [speaker, own.map((at) => quotes[at]?.kind)]),
  ).toEqual([
    ['Maria Keller', ['direct', 'indirect']],
    ['Tom Okafor', ['indirect', 'indirect']],
  ]);
});

test.each([
  ['Polls show that most people of the valley want the dam closed.', 'Polls', 'show that'],
  ['Scholars caution that the dam may not hold another winter.', 'Scholars', 'the dam may'],
  ['Keller made the case that the dam would hold another winter.', 'Maria Keller', 'made the case'],
  ['Okafor’s claim that nobody had warned the town was heard again.', 'Tom Okafor', 'claim that'],
  ['Keller met him again. Her promise to close the dam in May stands.', 'Maria Keller', 'promise'],
])('knows what is said by words that are nouns too: %s', (paragraph, speaker, words) => {
  expect(reported(paragraph)).toContainEqual([speaker, expect.stringMatching(`^${words}`)]);
});

test('a noun’s words end before the verb it is the subject of', () => {
  expect(reported('Okafor’s claim that nobody had warned the town was heard again.')).toEqual([
    ['Tom Okafor', 'claim that nobody had warned the town'],
  ]);
});

test('who is told of between commas is not what is said', () => {
  expect(
    reported('Rosa Brandt, a teacher in the valley, said pupils of hers had seen the crack.'),
  ).toEqual([['Rosa Brandt', 'pupils of hers had seen the crack']]);
});

test('the verb behind a quotation brings in nothing but its speaker', () => {
  expect(reported('“We will close it in May,” said Keller of the authority on Friday.')).toEqual(
    [],
  );
});

test('somebody whom nobody is found for still says it', () => {
  const { quotes } = makeDigest('The ferry left early. She said that nobody had been warned.', {
    title: null,
    dek: null,
    lang: 'en',
  });
  expect(quotes).toMatchObject([{ speaker: null, text: 'nobody had been warned' }]);
});
