import type { Reading } from '../reading.ts';

/** Scripts that write words without spaces between them. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Common in English and in no language near it. */
const COMMON: ReadonlySet<string> = new Set(
  'the of and to that with he she it his they have this but from are said not'.split(' '),
);
/** English prose has more of these words than this (0.106 at least in 600 articles), others less than a third. */
const SHARE = 0.095;

/** Whether the article is English: as the page says, or by its commonest words where it does not say. */
export function isEnglish({ tokens }: Reading, lang: string | null): boolean {
  if (lang) return saysEnglish(lang);
  return shareOf(tokens, COMMON) > SHARE;
}

/** @param lang as the page gives it: "en", "en-GB". */
export function saysEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** The share of words that are among some common ones. */
export function shareOf(tokens: Reading['tokens'], common: ReadonlySet<string>): number {
  let words = 0;
  let found = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (common.has(lower)) found++;
  }
  return found / (words || 1);
}
