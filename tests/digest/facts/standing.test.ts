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
  'Pero los isleños habían pedido un puente al gobierno.',
  'Sie hatten sich eine Brücke statt eines Kais gewünscht.',
])('is never a fact: %s', (sentence) => {
  expect(shown(sentence)).toEqual([]);
});

test.each([
  'The town paid nine million kronor for the quay and its lights.',
  'Three ferries a day will run between Arholma and the mainland from May.',
  'The streaming firm lost 200,000 subscribers in the spring.',
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
