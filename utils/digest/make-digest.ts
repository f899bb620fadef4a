import type { Digest, DigestContext } from './digest.ts';

/**
 * Finds the key facts of an article and who said what in it. Text in, spans out: every fact and
 * quote is an exact span of `text`.
 * @param text `Article.text`: paragraphs with a blank line between them.
 */
export function makeDigest(_text: string, _context: DigestContext): Digest {
  return { facts: [], quotes: [], voices: [] };
}
