import { expect, test } from 'vitest';
import { surroundings } from '../../components/surroundings.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return surroundings(text, { start, end: start + words.length });
};

test('a few words come with what stands before and after them, without the marks', () => {
  expect(around('She called the crossing “at zero” and went on.', 'at zero')).toEqual({
    before: 'She called the crossing ',
    after: ' and went on.',
  });
});

test('what is cut is cut between words', () => {
  const { before, after } = around(
    `${'morning '.repeat(20)}he was "not amused" by ${'evening '.repeat(20)}`,
    'not amused',
  ) ?? { before: '', after: '' };
  expect(before).toMatch(/^… (?:morning )+he was $/);
  expect(after).toMatch(/^ by(?: evening)+ …$/);
});

test('nothing of another sentence or paragraph is taken', () => {
  expect(
    around('Rain fell.\n\n“Never.” He left. It was “a bore”, he said.\n\nRain.', 'a bore'),
  ).toEqual({ before: '… It was ', after: ', he said.' });
});

test('the sentence is told to its end where that is near, and an abbreviation is no end', () => {
  expect(around('He called it “a bore”. Then he left again.', 'a bore')?.after).toBe('.');
  const oct = around('He called it “a bore” on Oct. 7 and then he left the house.', 'a bore');
  expect(oct?.after).toBe(' on Oct. 7 and then he left the …');
});

test('a long one in a script without spaces needs none', () => {
  expect(around(`他说“${'河'.repeat(60)}”。`, '河'.repeat(60))).toBeNull();
});

test('a whole sentence needs none', () => {
  expect(
    around('“We will be there on Monday at nine,” he said.', 'We will be there on Monday at nine,'),
  ).toBeNull();
});
