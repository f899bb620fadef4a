import { expect, test } from 'vitest';
import { candidatesOf } from '../../../utils/digest/facts/candidates.ts';
import { standsAlone } from '../../../utils/digest/facts/standing.ts';
import { read } from '../../../utils/digest/reading.ts';
import { isEnglish } from '../../../utils/digest/text/language.ts';

const BEFORE = 'The port of Arholma opened a new quay for ferries on Monday morning.';

/** What may be shown of a sentence that follows another. */
function shown(sentence: string): string[] {
  const reading = read(`${BEFORE}\n\n${sentence}`);
  return candidatesOf(reading, isEnglish(reading, null))
    .filter(
      (candidate) =>
        candidate.sentence > 0 && standsAlone(reading, candidate, isEnglish(reading, null)),
    )
    .map(({ start, end }) => reading.text.slice(start, end));
}

test.each([
  'He also did so in 2019, when the old quay was closed.',
  'One would hope so, since the islanders need a ferry all year.',
  'It cost the town nine million kronor.',
  'This comes after two years of talks with the islanders.',
  'But the islanders had asked for a bridge instead.',
  'The move follows a long quarrel between the two towns.',
  'Did the islanders ask for a bridge instead of a quay?',
  '“We wanted a bridge from the first day on,” she said.',
  '“We wanted a bridge, and we still want one today.”',
  'Sign up for our free newsletter to read about the islands every week.',
  'Read more: What the islanders asked for and did not get.',
  'Jane Holm is a reporter for the harbour desk and covers the islands.',
  'The first ferry at the new quay (Olle Berg/AP via Images).',
  'NEW QUAY OPENS FOR FERRIES IN THE PORT OF ARHOLMA.',
  'What the islanders asked for',
  'This story has been updated with the price of the quay.',
  'Follow us on Instagram to see more of the islands.',
  'Follow Jane Holm on Twitter for the latest from the islands.',
  'Jane Holm reported from Arholma, and Nils Berg wrote the story in Oslo.',
  'The Courier could not independently verify the price of the quay.',
  'Read the full report of the harbour board here.',
  'Make an appointment with the harbour board today.',
  'Asked whether the town would go ahead without the county, the mayor paused.',
  'Asked about the price of the quay, the mayor smiled and left.',
  '“The islanders of Arholma have no way to mend the quay.',
  'Other towns of the islands have come to the same conclusion.',
  'Among fishermen and farmers, these figures are higher still.',
  'Two months later, the builders of the quay had to start again.',
  'In response, the town said that the quay would be mended.',
  'As a result, the ferries had to stay in the port for weeks.',
  'Talks between the town and the islanders went on, though.',
  'The islanders have asked for a bridge as well, too.',
  'The town has nine million kronor in the bank because of this.',
  'Family and friends knew him by a second name.',
  'Police later learned that he had lived on the island.',
  'A place to which she never wanted to return again.',
  'Nine ways in which the island changed for good .',
  'Pero los isleños habían pedido un puente al gobierno.',
  'Sie hatten sich eine Brücke statt eines Kais gewünscht.',
])('is never a fact: %s', (sentence) => {
  expect(shown(sentence)).toEqual([]);
});

test.each([
  'The town paid nine million kronor for the quay and its lights.',
  'Three ferries a day will run between Arholma and the mainland from May.',
  'The streaming firm lost 200,000 subscribers in the spring.',
  'The mayor of Arholma said she would open the quay herself.',
  'Nils Berg told his crew that he would never sail again.',
  'Asked whether the quay was late, Mayor Ella Holm said it was “right on time”.',
  'Three years after the storm, the town of Arholma has a quay again.',
  'Helped by a storm, the builders of Arholma won nine more years.',
  'Los isleños habían pedido un puente al gobierno de Estocolmo.',
  '«Il ponte non si farà», ha detto il sindaco di Arholma Nils Berg.',
])('may be a fact: %s', (sentence) => {
  expect(shown(sentence)).toEqual([sentence]);
});

test.each([
  [
    'STOCKHOLM (AP) — The port of Arholma opened a new quay.',
    'The port of Arholma opened a new quay.',
  ],
  ['London (CNN)The port of Arholma opened a new quay.', 'The port of Arholma opened a new quay.'],
  ['BERLIN, March 3 (Reuters) - The port opened a new quay.', 'The port opened a new quay.'],
  ['MADRID — The port opened a new quay for ferries.', 'The port opened a new quay for ferries.'],
  ['However, Arholma has no bridge to the mainland.', 'Arholma has no bridge to the mainland.'],
  ['But Arholma has no bridge to the mainland.', 'Arholma has no bridge to the mainland.'],
])('is shown without its dateline or joint: %s', (sentence, alone) => {
  expect(shown(sentence)).toEqual([alone]);
});

test('the first sentence of an article leans on nothing before it', () => {
  const text = 'His boat lost and his nets torn, Nils Berg came home to Arholma on Monday.';
  const reading = read(text);
  expect(
    candidatesOf(reading, isEnglish(reading, null)).some((candidate) =>
      standsAlone(reading, candidate, isEnglish(reading, null)),
    ),
  ).toBe(true);
});
