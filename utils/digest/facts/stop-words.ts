import words from './stop-words.json' with { type: 'json' };

/** Words that join others and tell no content. */
const ENGLISH: ReadonlySet<string> = new Set(words.english.split(' '));
const EVERY: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((language) => language.split(' ')),
);

/** The joining words to leave out: English ones, or those of seven languages together. */
export const stopWords = (english: boolean): ReadonlySet<string> => (english ? ENGLISH : EVERY);
