import type { Span } from '../span.ts';
import { headKind } from './people/titles.ts';
import { type Quotation, quotationsOf } from './quotes/quotations.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { NOUN_TOO, REPORTING } from './text/reporting.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { type Tag, tagsOf } from './text/tagger.ts';
import { type Token, tokensOf } from './text/tokens.ts';

/** A text taken apart once, for every step of the digest. */
export interface Reading {
  text: string;
  paragraphs: Span[];
  /** In the order of their opening marks, nested ones too. */
  quotations: Quotation[];
  sentences: Sentence[];
  tokens: Token[];
  /** For each token, its part of speech. */
  tags: Tag[];
  /** For each token, the index of its sentence. */
  sentenceOf: number[];
  /** For each token, the index of the outermost quotation around it, or -1 in the writer's own words. */
  quotationOf: number[];
}

export function read(text: string): Reading {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const sentences = sentencesOf(text, paragraphs, quotations);
  const tokens: Token[] = [];
  const tags: Tag[] = [];
  const sentenceOf: number[] = [];
  const quotationOf: number[] = [];
  let at = 0;
  sentences.forEach((sentence, index) => {
    const own = tokensOf(text, sentence);
    for (const tag of tagsMended(own, tagsOf(own))) tags.push(tag);
    for (const token of own) {
      while (
        at < quotations.length &&
        ((quotations[at]?.to ?? 0) <= token.start || quotations[at]?.depth)
      )
        at++;
      tokens.push(token);
      sentenceOf.push(index);
      quotationOf.push((quotations[at]?.from ?? Infinity) <= token.start ? at : -1);
    }
  });
  return { text, paragraphs, quotations, sentences, tokens, tags, sentenceOf, quotationOf };
}

const CAPITAL = /^\p{Lu}[\p{L}’'-]+$/u;
/** Among so many capitals the sentence is a heading, where a capital tells nothing. */
const HEADING = 0.6;

/** What the tagger, which knows a word and its neighbours alone, gets wrong for sure. */
function tagsMended(tokens: Token[], tags: Tag[]): Tag[] {
  return namesMended(tokens, tags).map((tag, i, all) => {
    const word = tokens[i]?.lower ?? '';
    if (CLITIC.test(word)) return word === "'s" ? (tag === 'X' ? 'X' : 'T') : 'X';
    const next = tokens[i + 1]?.text ?? '';
    // "ABC reports: …"
    const maySay = tag === 'N' && (REPORTING.has(word) || NOUN_TOO.has(word));
    if (maySay && isVerb(tokens, all, i, OPENS_SPEECH.test(next))) return 'V';
    // "the military said"
    const headless =
      tag === 'J' && 'DJP'.includes(all[i - 1] ?? 'U') && 'VX'.includes(all[i + 1] ?? 'U');
    return headless && headKind(word) !== 'other' ? 'N' : tag;
  });
}

/**
 * "records show that", "Reuters estimates the": a word that may be a noun agrees with what stands
 * before it as a verb does, and something begins behind it that verbs of saying take.
 */
function isVerb(tokens: Token[], tags: Tag[], i: number, opensSpeech: boolean): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const tag = tags[i - 1] ?? 'U';
  const singular = (tokens[i]?.lower ?? '').endsWith('s');
  if (opensSpeech) return tag === 'P';
  const many = MANY.test(before) || ('NP'.includes(tag) && /[^s]s$/.test(before));
  const agrees = singular ? tag === 'P' || (tag === 'N' && !many) : many;
  const next = tags[i + 1] ?? 'U';
  return (
    agrees &&
    (tokens[i + 1]?.lower === 'that' || 'DOP'.includes(next) || (!singular && next === 'N'))
  );
}

const MANY = /^(?:some|many|most|others|few|both|all)$/;
const CLITIC = /^'(?:s|m|re|ve|ll|d)$/;
const OPENS_SPEECH = /^[:“"]$/;

/** Within a sentence a capital is a name's, whatever the tagger makes of the word: "Sen. Will Hurd". */
function namesMended(tokens: Token[], tags: Tag[]): Tag[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  if (capitals > HEADING * words.length) return tags;
  return tags.map((tag, i) => {
    const within = i > 0 && tokens[i - 1]?.kind !== 'mark';
    return within && 'NVXR'.includes(tag) && CAPITAL.test(tokens[i]?.text ?? '') ? 'P' : tag;
  });
}
