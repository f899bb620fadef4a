import type { DigestContext } from '../digest.ts';
import type { Reading } from '../reading.ts';
import { isEnglish, UNSPACED } from '../text/language.ts';
import { isCapitalised, type Token, tokensOf } from '../text/tokens.ts';
import { stopWords } from './stop-words.ts';

/** A content word in all its forms, and where it stands in the article. */
export interface Term {
  /** What its forms share. */
  stem: string;
  /** Sentences it stands in, ascending, each once. */
  sentences: number[];
  count: number;
  /** Occurrences that are not the first word of their sentence, and those of them in capitals. */
  inside: number;
  capitals: number;
  /** Occurrences within quotation marks. */
  quoted: number;
  isNumber: boolean;
  length: number;
  inTitle: boolean;
  inDek: boolean;
}

export interface Terms {
  list: Term[];
  /** For each token of the reading the index of its term, or -1 for marks and joining words. */
  ofToken: Int32Array;
  titleSize: number;
  dekSize: number;
}

/** Stems of more letters are cut: "elections" and "electoral" count as one, and so in any language. */
const STEM = 6;
/** Finds the content words of an article. */
export function termsOf(reading: Reading, context: DigestContext): Terms {
  const { tokens, sentenceOf, quotationOf } = reading;
  const stops = stopWords(isEnglish(reading, context.lang));
  const title = stemsOf(context.title, stops);
  const dek = stemsOf(context.dek, stops);
  const index = new Map<string, number>();
  const list: Term[] = [];
  const ofToken = new Int32Array(tokens.length).fill(-1);
  tokens.forEach((token, i) => {
    const stem = stemOf(token, stops);
    if (!stem) return;
    let at = index.get(stem);
    if (at === undefined) {
      at = list.length;
      index.set(stem, at);
      list.push({
        stem,
        sentences: [],
        count: 0,
        inside: 0,
        capitals: 0,
        quoted: 0,
        isNumber: token.kind === 'number',
        length: token.text.length,
        inTitle: title.has(stem),
        inDek: dek.has(stem),
      });
    }
    ofToken[i] = at;
    const term = list[at];
    if (!term) return;
    const sentence = sentenceOf[i] ?? 0;
    term.count++;
    if (term.sentences.at(-1) !== sentence) term.sentences.push(sentence);
    if (sentenceOf[i - 1] === sentence) {
      term.inside++;
      if (isCapitalised(token)) term.capitals++;
    }
    if ((quotationOf[i] ?? -1) >= 0) term.quoted++;
  });
  return { list, ofToken, titleSize: title.size, dekSize: dek.size };
}

function stemsOf(text: string | null, stops: ReadonlySet<string>): Set<string> {
  const tokens = text ? tokensOf(text, { start: 0, end: text.length }) : [];
  return new Set(tokens.map((token) => stemOf(token, stops)).filter((stem) => stem !== null));
}

function stemOf({ kind, lower, text }: Token, stops: ReadonlySet<string>): string | null {
  if (kind === 'mark' || stops.has(lower)) return null;
  if (kind === 'number') return lower;
  if (UNSPACED.test(lower)) return lower.slice(0, 2);
  if (lower.length < 3 && !/^\p{Lu}{2}/u.test(text)) return null;
  return lower.startsWith("'") ? null : lower.slice(0, STEM);
}
