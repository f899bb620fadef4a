import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { message, plural, wordsDirection, wordsLocale } from '../utils/words.ts';

/** A browser in a language, with these messages. */
function speak(ui: string, messages: Record<string, string>): void {
  fakeBrowser.i18n.getUILanguage = () => ui;
  fakeBrowser.i18n.getMessage = (key: string, values: string | (string | number)[] = []) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, n) =>
      String([values].flat()[Number(n) - 1] ?? ''),
    );
}

beforeEach(() => fakeBrowser.reset());

test('values stand where the message has their places', () => {
  speak('en-US', { popupInLibrarySince: 'In your library since $1.' });
  expect(message('popupInLibrarySince', 'May')).toBe('In your library since May.');
});

test('a number takes the form of its language and is written as there', () => {
  speak('pl', {
    localeOfWords: 'pl',
    digestMoreQuotes_one: '$1 cytat',
    digestMoreQuotes_few: '$1 cytaty',
    digestMoreQuotes_many: '$1 cytatów',
    digestMoreQuotes_other: '$1 cytatu',
  });
  const forms = [1, 3, 5, 12345].map((n) => plural('digestMoreQuotes', n));
  expect(forms).toEqual(['1 cytat', '3 cytaty', '5 cytatów', '12\u00a0345 cytatów']);
});

test('a form that a language lacks is the general one', () => {
  speak('fr', { localeOfWords: 'fr', digestMoreQuotes_other: '$1 citations' });
  expect(plural('digestMoreQuotes', 1)).toBe('1 citations');
});

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['pt_BR', 'pt-BR', 'pt-BR'],
  ['pl', 'en', 'en'],
])('a reader in %s with words in %s has dates in %s', (reader, words, locale) => {
  speak(reader, { localeOfWords: words });
  expect(wordsLocale()).toBe(locale);
});

test.each([
  ['ar-EG', 'ar', 'rtl'],
  ['ar-EG', 'en', 'ltr'],
  ['de', 'de', 'ltr'],
])('a reader in %s with words in %s reads them %s', (reader, words, direction) => {
  speak(reader, { localeOfWords: words });
  expect(wordsDirection()).toBe(direction);
});
