const NAMED =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|yesterday|tomorrow|christmas|thanksgiving|easter|halloween)$/;
const SPAN =
  /^(?:week|month|year|morning|afternoon|evening|night|day|weekend|spring|summer|autumn|fall|winter)s?$/;
/** Without the months and feasts, which are names of people too: "Theresa May". */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/;
const OPENS = /^(?:last|this|next|earlier|late|early)$/;

/** Whether a word names a day or a month. */
export const isTime = (word: string): boolean => NAMED.test(word);

/** Whether a noun names a time of any kind: "week", "Monday". */
export const isWhen = (word: string): boolean => NAMED.test(word) || SPAN.test(word);

/** Whether words behind a noun begin to tell when: "a judge last week", "his speech Tuesday". */
export const opensTime = (word: string, next: string): boolean =>
  DAY.test(word) || (OPENS.test(word) && isWhen(next));
