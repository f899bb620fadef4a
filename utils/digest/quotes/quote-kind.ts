import type { Reading } from '../reading.ts';
import type { Quotation } from './quotations.ts';

const CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const LETTER = /\p{L}/u;

/**
 * Whether the words between marks are a whole utterance or a piece of the writer's own sentence:
 * said he was "not amused".
 */
export function quoteKind(
  { text, paragraphs }: Reading,
  quotation: Quotation,
): 'direct' | 'partial' {
  const words = text.slice(quotation.start, quotation.end);
  if (CAPITAL.test(words) || !LETTER.test(words)) return 'direct';
  const paragraph = paragraphs[quotation.paragraph];
  const before = text.slice(paragraph?.start ?? quotation.from, quotation.from).trimEnd();
  // A quotation broken by its attribution goes on in lower case after a comma or at a paragraph's start.
  return before === '' || /[,:][”"’»]?$/.test(before) ? 'direct' : 'partial';
}
