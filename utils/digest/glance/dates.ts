import type { Reading } from '../reading.ts';
import type { Particular } from './particular.ts';

/** Words before a date that make it a deadline, shown with it: "by Friday", "until March 5". */
const UNTIL = anyCase(
  'by|until|till|no later than|before|due(?: on| by)?|bis(?: zum)?|spätestens am|hasta(?: el)?|antes del?|jusqu’au|jusqu’en|avant le|entro il|fino al?|até|до',
);
const YEAR = String.raw`(?:1[5-9]|20)\p{Nd}\p{Nd}(?![\p{N}]|[.,:]\p{N}|[-–]\p{N}\p{N}?\p{P})`;
const DAY = String.raw`(?:[0-3]?\p{Nd})(?:st|nd|rd|th|er|º|ª)?`;
/** Words before a month alone, and before a year alone. */
const IN_MONTH = anyCase('in|since|during|early|late|mid|en|desde|depuis|dès|seit|em|в|с');
const IN_YEAR = `${IN_MONTH}|${anyCase('from|of|between|and|to|im Jahr|de|nel|dal|del|после')}`;
const WHICH = anyCase('last|next|this');
const TIME = String.raw`(?:(?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)(?: [ECMP][SD]?T)?,?(?: on)? )?`;

/**
 * Dates, deadlines, months and years. The names of months and weekdays are those of the article's
 * language and of English, which Intl knows.
 */
export function datesOf({ text }: Reading, lang: string | null): Particular[] {
  const pattern = patternFor(lang);
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    kind: 'date',
    start: index,
    end: index + words.length,
  }));
}

const patterns = new Map<string, RegExp>();

function patternFor(lang: string | null): RegExp {
  const key = lang ?? '';
  const known = patterns.get(key) ?? dateIn(languagesOf(lang));
  patterns.set(key, known);
  return known;
}

function dateIn(languages: string[]): RegExp {
  const month = `(?:(?:${namesOf(languages, 'month', 'long')})|(?:${namesOf(languages, 'month', 'short')})\\.?)(?![\\p{L}\\p{N}])`;
  const weekday = `(?:${namesOf(languages, 'weekday', 'long')})(?![\\p{L}\\p{N}])`;
  const full = [
    `(?:${weekday},? (?:the |den |el |le )?)?${DAY}\\.?(?: (?:of|de|d’))? ?${month}(?:,? (?:de |del )?${YEAR})?`,
    `(?:${weekday}, )?${month} ${DAY}(?!\\p{N}|[.,:]\\p{N})(?: ?[–-] ?(?:${month} )?${DAY}(?!\\p{N}))?(?:,? ${YEAR})?`,
    `${month},?(?: de)? ${YEAR}`,
    `(?:(?:${WHICH}) )?${weekday}(?: (?:morning|afternoon|evening|night))?`,
    `(?:(?:${WHICH}|[Ee]arly|[Ll]ate) |[Mm]id-)${month}`,
    '(?:[Ll]ast|[Nn]ext) (?:week|month|year|spring|summer|autumn|fall|winter)',
    '(?:[Tt]he )?end of (?:the|next|this) (?:week|month|year|decade|century)',
    '(?:1[5-9]|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d[./][01]?\\d[./](?:19|20)\\d\\d',
    `(?:1[5-9]|20)\\d0s`,
  ].join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£-])(?:(?:(?:${UNTIL}) )?${TIME}(?:${full})` +
      `|(?<=(?<!\\p{L})(?:${IN_MONTH}) )${month}(?! \\p{Lu})` +
      `|(?:${UNTIL}) ${YEAR}|(?<=(?<![\\p{L}])(?:${IN_YEAR})[ -])${YEAR}(?! \\p{Ll}+s\\b))(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** English is understood everywhere; a page may not say its language, or say a wrong one. */
function languagesOf(lang: string | null): string[] {
  const own = lang && /^[a-z]{2,3}\b/i.test(lang) ? [lang.slice(0, 2).toLowerCase()] : [];
  return [...new Set([...own, 'en'])];
}

function namesOf(languages: string[], part: 'month' | 'weekday', width: 'long' | 'short'): string {
  const names = languages.flatMap((language) => {
    // Beside a day the month stands as a date has it, which in Slavic languages is another case.
    const day = part === 'month' ? 'numeric' : undefined;
    const format = new Intl.DateTimeFormat(language, { [part]: width, day, timeZone: 'UTC' });
    return Array.from({ length: part === 'month' ? 12 : 7 }, (_, i) => {
      const date = part === 'month' ? Date.UTC(2024, i, 1) : Date.UTC(2024, 0, 1 + i);
      const found = format.formatToParts(date).find(({ type }) => type === part);
      return (found?.value ?? '').replace(/\.$/, '');
    });
  });
  return [...new Set(width === 'short' ? [...names, 'Sept'] : names)]
    .filter((name) => /\p{L}{2}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** At the beginning of a sentence too. */
function anyCase(words: string): string {
  return words.replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
