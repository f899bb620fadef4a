import type { Span } from '../span.ts';
import { type Quotation, quotationsOf } from './quotes/quotations.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { type Token, tokensOf } from './text/tokens.ts';

/** A text taken apart once, for every step of the digest. */
export interface Reading {
  text: string;
  paragraphs: Span[];
  /** In the order of their opening marks, nested ones too. */
  quotations: Quotation[];
  sentences: Sentence[];
  tokens: Token[];
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
  const sentenceOf: number[] = [];
  const quotationOf: number[] = [];
  let at = 0;
  sentences.forEach((sentence, index) => {
    for (const token of tokensOf(text, sentence)) {
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
  return { text, paragraphs, quotations, sentences, tokens, sentenceOf, quotationOf };
}
