import type { Span } from '../span.ts';
import type { Particular } from './glance/particular.ts';

/** A sentence of the article chosen as a key fact. `text` is exactly the span. */
export interface Fact extends Span {
  text: string;
}

/**
 * - direct: a whole utterance between marks.
 * - partial: some quoted words inside the writer's own sentence (said he was "not amused").
 * - indirect: reported without marks (said that …, according to …); the span is the reported
 *   clause, with its verb where the clause alone would say something else (denied that …).
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** Words the article reports someone to have said. `text` is exactly the span, without the marks. */
export interface Quote extends Span {
  text: string;
  kind: QuoteKind;
  /** The fullest name the article gives, the noun phrase of an unnamed source, or null when untold. */
  speaker: string | null;
  /** The words that name the speaker there ("she", "Tablada"), or null. */
  mention: Span | null;
}

/** A speaker with all they say. */
export interface Voice {
  /** Null for quotes whose speaker the article does not tell. */
  speaker: string | null;
  /** What the article says they are, verbatim: "one of the top Cuban officials in …". */
  role: Span | null;
  /** Indexes into `Digest.quotes`: first what is between marks, then what is indirect; each in the order of the text. */
  quotes: number[];
}

export interface Digest {
  /** Best first. */
  facts: Fact[];
  /** In the order of the text. */
  quotes: Quote[];
  /** Who is quoted most first, then who is reported most; the unnamed voice last. */
  voices: Voice[];
  /** In the order of the text; absent in what was saved before there was a glance. */
  particulars?: Particular[];
}

/** What is known of the text from outside it. */
export interface DigestContext {
  title: string | null;
  dek: string | null;
  lang: string | null;
}
