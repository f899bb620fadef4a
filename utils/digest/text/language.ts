import type { Reading } from '../reading.ts';

/** Scripts that write words without spaces between them. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const COMMON: ReadonlySet<string> = new Set(['the', 'of', 'and', 'to', 'in', 'is', 'was', 'that']);
/** English prose has more of these words than this, any other language fewer. */
const SHARE = 0.12;

/** Whether the article is English: as the page says, or by its commonest words where it does not say. */
export function isEnglish({ tokens }: Reading, lang: string | null): boolean {
  if (lang) return /^en\b/i.test(lang);
  let words = 0;
  let common = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (COMMON.has(lower)) common++;
  }
  return common > SHARE * words;
}
