import words from './abbreviations.json' with { type: 'json' };

const list = (of: string): ReadonlySet<string> => new Set(of.split(' '));

/** In lower case and without the last stop: always followed by the name that they belong to. */
export const BEFORE_NAMES = list(words.beforeNames);

/** Likewise, but only before a number; elsewhere they are words, or end the sentence. */
export const BEFORE_NUMBERS = list(words.beforeNumbers);

/** They may end a sentence: the next word decides. */
export const MAY_END = list(words.mayEnd);

/** Words that begin sentences far more often than names. */
export const STARTERS = list(words.starters);

/** German words before a number that a stop makes an ordinal: "am 3. Mai", "das 20. Jahrhundert". */
export const BEFORE_ORDINALS = list(words.beforeOrdinals);

/** Months of the languages that write the day with a stop: "10. Juli 2021", "3. maj". */
export const MONTHS = list(words.months);
