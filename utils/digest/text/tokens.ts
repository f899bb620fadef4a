import type { Span } from '../../span.ts';

/** A word, a number or a mark of punctuation. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

/**
 * Words keep inner hyphens and apostrophes (O’Malley, Claver-Carone, don’t) and the stops of
 * initialisms and titles (U.S., Sen.); the endings ’s, ’re, ’ve, ’ll, ’d and ’m are tokens of their own.
 */
const TOKEN =
  /(?<initials>(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Messrs|Dr|Drs|Prof|Sens?|Reps?|Govs?|Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Rev|Hon|Pres|St|Ste|Jr|Sr|Supt|Det|Atty|Amb|Del)\.(?!\p{L}))|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}{1,3}(?!\p{L})|%)?)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[’'](?!(?:[sSdDmM]|re|ve|ll|RE|VE|LL)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)|(?<clitic>[’'](?:[sSdDmM]|re|ve|ll|RE|VE|LL)(?![\p{L}\p{N}]))|(?<mark>\S)/gu;

/** Splits a stretch of the text into tokens, with offsets in the whole text. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const groups = match.groups ?? {};
    tokens.push({
      start: from,
      end: from + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      kind: groups.number ? 'number' : groups.mark ? 'mark' : 'word',
    });
  }
  return tokens;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether the token begins with a capital letter. */
export const isCapitalised = (token: Token): boolean => CAPITAL.test(token.text);
