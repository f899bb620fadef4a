import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/digest/reading.ts';

/** Each text with `|` where its sentences end. */
const CASES = [
  'WASHINGTON (AP) — The vote was close.|It passed.',
  'Mr. Hale met Dr. Ruiz on Monday.|They agreed.',
  'Sen. Ada Brandt spoke first.|Gov. Lee Moss answered.',
  'J. D. Harlow and George W. Pike met.|Nothing came of it.',
  'H.W. Ansel wrote it.',
  'The talks in the U.S. Senate began.|Nobody left.',
  'He lives in the U.S.|The firm does not.',
  'It opened at 5 p.m. Tuesday.|Few came.',
  'It opened at 5 p.m.|The doors stayed shut.',
  'It starts at 9 a.m. EST on Friday.',
  'Prices rose 3.5 percent.|Wages fell.',
  'It cost $1.25 million.|No one paid.',
  'Hart Inc. chief Ola Berg resigned.|Shares fell.',
  'She joined Hart Inc.|The company grew.',
  'No. 5 won.|No. 7 lost.',
  'Was it fair?|No.|It was not.',
  '“Really?” she asked.|“No.”',
  '“Really?” Brandt asked.|She left.',
  '“Stop!” shouted the guard.|He ran.',
  'He said: “One. Two. Three.”|Then he left.',
  '“We waited. We hoped,” Ruiz said.|“It rained.”',
  'The man (he came late. He left early.) was calm.|So was she.',
  'On Jan. 5 the river rose.|It fell in Feb. 2020.',
  'He wrote, e.g. on Monday, to the mayor.|She wrote back.',
  'It ended... and began again.|Nobody knew why.',
  'Ask St. Mary’s Hospital.|They know.',
  '‘It is late,’ he said.|‘Go home.’',
  '« C’est fini. Partez », dit-il.|Il partit.',
];

describe('sentences', () => {
  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll('|', ' ');
    const { sentences } = read(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('|'));
  });
});
