import { expect, test } from 'vitest';
import { shorterClauses } from '../../../utils/digest/facts/clauses.ts';
import { read } from '../../../utils/digest/reading.ts';

function shortest(sentence: string): string {
  const last = shorterClauses(read(sentence), 0).at(-1);
  return last ? sentence.slice(last.start, last.end) : sentence;
}

/** What stays, and what may go, between strokes. */
const CUT = [
  'The city council approved a new bridge over the harbour|, which has been closed since spring.',
  'The mayor named Anna Lindqvist as the head of the port|, a former judge from Malmo.',
  'A lorry crashed into the station in Lund on Monday|, killing two people and injuring nine.',
  'The bank raised its main rate to four percent|, citing higher prices for food and fuel.',
  'The agency closed the bridge after engineers found cracks|; it will open again in March.',
  'The company sold its last two ships on Friday|, and the workers were moved to the yard.',
  'The museum returned eleven bronze heads to Benin|, including one from the sixteenth century.',
  'The city spent nine million kronor on the new library|, she said.',
  'The team won the cup for the third year in a row|, with Holm scoring twice.',
  'The minister opened the new line to the airport| (it had been planned for years).',
];

test.each(CUT)('a clause may end before what only adds to it: %s', (marked) => {
  const sentence = marked.replace('|', '');
  expect(shortest(sentence)).toBe(marked.slice(0, marked.indexOf('|')));
});

const WHOLE = [
  'The council will build the bridge in the spring, unless the court stops it before then.',
  'The court said the minister had broken the law, but it imposed no fine on him.',
  'The bridge will be closed for the whole summer, according to a plan that the city released.',
  'At least nine people were hurt in the fire on Monday, police said.',
  'The bill passed the lower house on Thursday, although most of its authors voted against it.',
  'The firm makes trains, buses and ships, and planes are planned for the coming years.',
  'After the ferry left the harbour of Oslo on Monday, a fire broke out in the engine room.',
  'The driver, who lives in a village near the border, was arrested in the evening.',
  'The sailors visited Cadiz, Lisbon, Porto and a village on the coast of Galicia.',
  'The minister said “the line, which is old, will close” on the radio this morning.',
  'The drug is safe, if it is taken with a glass of water in the morning.',
  'No one was told about the leak, because the alarm had been turned off.',
  'The talks will begin in Geneva on Monday, when both sides have signed the paper.',
  'Nobody was hurt.',
];

test.each(WHOLE)('nothing that limits, turns or vouches is left out: %s', (sentence) => {
  expect(shortest(sentence)).toBe(sentence);
});
