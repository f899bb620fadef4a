import { expect, test } from 'vitest';
import { loadDigesting } from '../../utils/digest/load-digesting.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';

const ENGLISH =
  'The harbour board met on Monday, and it is the last of the meetings that they have this year.\n\n“The quay will be closed for the whole winter,” said Maria Keller, who leads it.';
const GERMAN =
  'Der Hafenrat kam am Montag zusammen, und es ist die letzte von den Sitzungen, die er in dem Jahr noch hat.\n\n„Der Kai bleibt den ganzen Winter geschlossen“, sagte Maria Keller.';

test.each([
  ['in English', ENGLISH, 'en-GB'],
  ['in another language', GERMAN, 'de'],
  ['in a language that the page does not say', GERMAN, null],
  ['in English that the page does not say', ENGLISH, null],
])('gives what makeDigest gives, with its speaker: %s', async (_, text, lang) => {
  const context = { title: null, dek: null, lang };
  const digest = (await loadDigesting(lang))(text, context);
  expect(digest).toEqual(makeDigest(text, context));
  expect(digest.quotes.map(({ speaker }) => speaker)).toEqual(['Maria Keller']);
});
