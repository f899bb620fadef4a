import type { Article } from './article/article.ts';

/** What the clip script gives back as its last value, as JSON. */
export type ClipResult = { ok: true; article: Article } | { ok: false; reason: NoClip };

/** Why a page that lets extensions in gave no article; cancelled by the popup or by a later clip. */
export type NoClip = 'noArticle' | 'pdf' | 'failed' | 'tooLarge' | 'cancelled';

/** The one message: from a page to the background, that pictures of saved articles are wanted. */
export const KEEP_PICTURES = 'keep-pictures';

/** Words of the article and what stands around them, to find them again in a page. */
export interface TextQuote {
  text: string;
  /** The article's text before and after, a line or so. */
  before: string;
  after: string;
}

/**
 * Scripts that the extension injects into one tab share a world of their own, which the page does not
 * see; under these names they leave each other word. Under the first the clip script leaves the run that
 * it is, and works on as long as that stands there.
 */
export const CLIPPED = 'galleyClipped';
export const POINTED_TO = 'galleyPointedTo';
/** The text and context that the background leaves for the digest script. */
export const DIGESTED = 'galleyDigested';

/** What the popup leaves for the mark script under that name. */
export interface PointedTo {
  /** Null to take the mark away. */
  quote: TextQuote | null;
  bringsIntoView: boolean;
}

/** Leaves word for the extension's next script in this tab. */
export function remember(name: string, value: unknown): void {
  Reflect.set(globalThis, name, value);
}

/** What an earlier script of the extension left in this tab; undefined once it shows another page. */
export function recall<T>(name: string): T | undefined {
  return Reflect.get(globalThis, name);
}
