/**
 * Words by the rules of the language, so that Chinese and Thai, written without spaces, count too.
 * @param lang BCP 47, or null where it is not known.
 */
export function countWords(text: string, lang: string | null): number {
  let words = 0;
  for (const segment of segmenter(lang).segment(text)) if (segment.isWordLike) words++;
  return words;
}

/** A page may give a language tag that is none, for which `Intl` throws. */
function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
