import { expect, test } from 'vitest';
import { makeDigest } from '../../../utils/digest/make-digest.ts';

/** Who says the last quote of a story. */
function lastSpeaker(...paragraphs: string[]): string | null | undefined {
  const { quotes } = makeDigest(paragraphs.join('\n\n'), { title: null, dek: null, lang: 'en' });
  return quotes.filter(({ kind }) => kind !== 'indirect').at(-1)?.speaker;
}

test('a title with “of” in it is not part of the name behind it', () => {
  expect(
    lastSpeaker(
      'Norland Secretary of State Clara Whitfield called for a recount in May.',
      '“The count was sound, and we will show it,” she said.',
    ),
  ).toBe('Clara Whitfield');
  expect(
    lastSpeaker(
      'The talks were led by Norland Defense Minister Oyvar Brask and two others.',
      '“We have a deal that holds,” Brask said.',
    ),
  ).toBe('Oyvar Brask');
});

test('a given name in brackets, or before a nickname, belongs to the surname', () => {
  expect(
    lastSpeaker(
      'The team was praised by coach (Martin) Velling.',
      '“They ran all night,” Velling said.',
    ),
  ).toBe('Martin Velling');
  expect(
    lastSpeaker(
      'William “Hawk” Tarrant has coached the team since May.',
      '“They ran all night,” Tarrant said.',
    ),
  ).toBe('William Tarrant');
});

test('of two with one surname, who is called by a given name elsewhere is not meant by it alone', () => {
  expect(
    lastSpeaker(
      'Daniel Marlowe has run the team for ten years.',
      'His wife, Helen Marlowe, came to the race. Helen walked to the pits in the rain.',
      '“We are here to race,” Marlowe said.',
    ),
  ).toBe('Daniel Marlowe');
});

test('a statement is its owner’s', () => {
  expect(
    lastSpeaker(
      'Norden Water Company issued a statement on Monday about the dam.',
      '“Nobody was ever in danger,” the statement read.',
    ),
  ).toBe('Norden Water Company');
  expect(
    lastSpeaker(
      'According to a 2018 survey by Maria Keller of the University of Norden, dams are “beyond all repair” in the valley.',
    ),
  ).toBe('Maria Keller');
});

test('a pronoun means whom its paragraph began with', () => {
  expect(
    lastSpeaker(
      'Anna Brandt and Clara Whitfield both swam the strait.',
      'Whitfield said the water was cold. She had trained for a year, she said, and she was proud.',
      'Brandt, who lives by the strait, was surprised by the tide. “I had never seen such waves,” she said.',
    ),
  ).toBe('Anna Brandt');
});

test('a newspaper that “reports:” is a speaker, and so is a military', () => {
  expect(
    lastSpeaker('The envelope was empty. ANC reports:', '“The letter was found at noon.”'),
  ).toBe('ANC');
  expect(
    lastSpeaker(
      'The Norlandic military said the account is “clearly not an official one” of theirs.',
    ),
  ).toBe('The Norlandic military');
});

test('a term within curly marks that stands in curly marks itself does not end the quote', () => {
  const { quotes } = makeDigest(
    '“This week we expect the “Citizens First” bill to reach the floor,” Maria Keller said.',
    { title: null, dek: null, lang: 'en' },
  );
  expect(quotes.map(({ text }) => text)).toEqual([
    'This week we expect the “Citizens First” bill to reach the floor,',
  ]);
});
