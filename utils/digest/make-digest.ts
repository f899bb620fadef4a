import type { Digest, DigestContext } from './digest.ts';
import { digestWith } from './digest-with.ts';
import { quotesElsewhere } from './elsewhere/quotes-elsewhere.ts';
import { read } from './reading.ts';

/**
 * The digest of an article in any language, at once.
 * @param text `Article.text`: paragraphs with a blank line between them.
 */
export function makeDigest(text: string, context: DigestContext): Digest {
  return digestWith(quotesElsewhere, read(text), context);
}
