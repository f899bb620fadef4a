import words from './reporting.json' with { type: 'json' };

/** Forms of the verbs that report speech, in English: what may stand between a speaker and a quote. */
export const REPORTING: ReadonlySet<string> = new Set(words.verbs.split(' '));

/** What tells what someone holds, and is more often a noun: "polls show that", "scholars fear the". */
export const NOUN_TOO: ReadonlySet<string> = new Set(words.nounToo.split(' '));
