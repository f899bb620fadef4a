import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** No sentence goes further; a page without full stops must not take a minute. */
const FURTHEST = 200;

/** Index of the first token of a token’s sentence. */
export function sentenceStart({ sentenceOf }: Reading, token: number): number {
  let i = token;
  while (token - i < FURTHEST && sentenceOf[i - 1] === sentenceOf[token]) i--;
  return i;
}

/** Index past the last token of a token’s sentence, its final mark left out. */
export function sentenceEnd({ sentenceOf, tokens }: Reading, token: number): number {
  let i = token;
  while (i - token < FURTHEST && sentenceOf[i] === sentenceOf[token]) i++;
  while (
    i > token + 1 &&
    tokens[i - 1]?.kind === 'mark' &&
    /^[.!?…;:]$/.test(tokens[i - 1]?.text ?? '')
  )
    i--;
  return i;
}

/** Whether a stretch of tokens holds a verb. */
export function hasVerb({ tags }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tags[i] === 'V' || tags[i] === 'X') return true;
  return false;
}

/** How much of a span is quoted, 0 to 1; 1 where it begins or ends within a quotation. */
export function quotedShare({ quotations }: Reading, { start, end }: Span): number {
  let quoted = 0;
  for (const { from, to, depth } of quotations) {
    if (depth > 0 || to <= start || end <= from) continue;
    if (from < start || end < to) return 1;
    quoted += to - from;
  }
  return quoted / (end - start);
}
