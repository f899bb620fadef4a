/** Languages written without spaces between words, read by the character. */
const BY_CHARACTER = /^(?:zh|ja|ko|th|lo|km|my)\b/;

/**
 * Minutes to read a text aloud in one's head: 238 words a minute (Brysbaert 2019, silent reading of
 * English non-fiction), or 500 characters where the script has no spaces.
 * @param lang BCP 47 or null.
 * @returns whole minutes, at least 1.
 */
export function readingMinutes(text: string, lang: string | null): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const minutes = BY_CHARACTER.test(lang ?? '') ? letters / 500 : words / 238;
  return Math.max(1, Math.round(minutes));
}
