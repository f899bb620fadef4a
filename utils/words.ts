import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';

/** The name of a message in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof english;
/** A name that has forms by number: `removedCount` for `removedCount_one` and `removedCount_other`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer B}_other`
    ? B
    : never
  : never;

/** Typed by `MessageKey` alone: the types that WXT makes of the same file are as old as its last run. */
const words: { getMessage(key: string, values: string[]): string } = browser.i18n;

/**
 * The words shown to people, in the reader's language where Galley has it and in English otherwise.
 * @param values what `$1`, `$2` … stand for.
 */
export function message(key: MessageKey, ...values: string[]): string {
  return words.getMessage(key, values);
}

/**
 * A message with a number in it, in the form the language has for that number.
 * `$1` is the number as the language writes it, `values` are `$2` onwards.
 */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const { numbers, rules } = formatsOf(wordsLocale());
  const number = numbers.format(count);
  const form = `${key}_${rules.select(count)}` as MessageKey;
  // A language may lack a form that its plural rules name, so "other" stands in.
  return message(form, number, ...values) || message(`${key}_other`, number, ...values);
}

/** Made once: to make them takes longer than to render the entry of a list that they are for. */
const formats = new Map<string, { numbers: Intl.NumberFormat; rules: Intl.PluralRules }>();

function formatsOf(locale: string) {
  let known = formats.get(locale);
  if (!known) {
    known = { numbers: new Intl.NumberFormat(locale), rules: new Intl.PluralRules(locale) };
    formats.set(locale, known);
  }
  return known;
}

/**
 * The locale in which numbers and dates are written: the reader's own where the words are in that
 * language too ("en-GB" keeps its day before its month), and the words' language otherwise, so that
 * no sentence mixes two.
 */
export function wordsLocale(): string {
  const words = message('localeOfWords');
  const reader = browser.i18n.getUILanguage().replace('_', '-');
  return language(reader) === language(words) ? reader : words;
}

/** The direction of the words, which is not the browser's where Galley does not have its language. */
export function wordsDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language(wordsLocale())) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

function language(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? '';
}
