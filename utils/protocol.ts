import type { Article } from './article/article.ts';

/** What the content script gives back as its last value, as JSON. */
export type ClipResult =
  | { ok: true; article: Article }
  | { ok: false; reason: 'no-article' | 'pdf' | 'failed' };

/** Words of the article and what stands around them, to find them again in a page. */
export interface TextQuote {
  text: string;
  /** The article's text before and after, a line or so. */
  before: string;
  after: string;
}

/** What an extension page asks of the content script: to mark words and bring them into view. */
export interface PageMessage {
  galley: 'mark';
  quote: TextQuote;
}

/** Whether the words were found and are visible. */
export interface PageReply {
  found: boolean;
}

/** Whether what reached the content script is a message of Galley's own. */
export function isPageMessage(value: unknown): value is PageMessage {
  if (typeof value !== 'object' || value === null) return false;
  return 'galley' in value && value.galley === 'mark' && 'quote' in value;
}
