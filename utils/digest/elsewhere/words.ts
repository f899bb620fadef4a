import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** A token, or the part of one before or behind an apostrophe: "l’" and "Union". */
export interface Word extends Span {
  text: string;
  lower: string;
  isMark: boolean;
  isCapital: boolean;
}

const ELIDED = /^(\p{L}{1,5}['’])(\p{Lu}.*)$/u;
const CAPITAL = /^\p{Lu}/u;

/** The words of a stretch of the text. */
export function wordsIn({ text, tokens }: Reading, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const add = (from: number, to: number, isMark: boolean) => {
    const word = text.slice(from, to);
    words.push({
      ...{ start: from, end: to, text: word, isMark },
      lower: word.toLowerCase().replaceAll("'", '’'),
      isCapital: CAPITAL.test(word),
    });
  };
  let low = 0;
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end > end) break;
    const parted = ELIDED.exec(token.text)?.[1]?.length ?? 0;
    if (parted) add(token.start, token.start + parted, false);
    add(token.start + parted, token.end, token.kind === 'mark');
  }
  return words;
}
