/** One top-level piece of the article, in reading order: a paragraph, a list, a figure, a table. */
export interface Block {
  /** Clean HTML: only the tags and attributes that an article needs (see allow-list.ts). */
  html: string;
  /**
   * What it says, as plain text: paragraphs and list items with a blank line between them.
   * Captions are not text, so a figure's is empty.
   */
  text: string;
}

/** The lead picture or one in the body, with its caption said once. */
export interface Picture {
  src: string;
  alt: string;
  caption: string | null;
}

export type RemovalKind =
  | 'overlay' // dialogs, toasts, bars and walls laid over the page
  | 'timeout' // "You did not use the site", "Your session will expire"
  | 'caption' // a second copy of a picture's caption, or one without its picture
  | 'heading' // the title, dek, byline or date said again in the body, or the names around them
  | 'label' // an empty label, such as "Keywords" with nothing after it
  | 'promo' // newsletter, subscribe, follow, app and donation lines
  | 'related' // links to other stories
  | 'share' // share, print and comment controls
  | 'ad'
  | 'boilerplate'; // rights, contact and site notices

/** Something the cleaning took away. Removing is a claim, so each is shown and can be put back. */
export interface Removal {
  kind: RemovalKind;
  text: string;
  /** Why, in one plain English sentence for the log: "The same caption stands under the picture." */
  reason: string;
  /** What putting it back inserts. */
  block: Block;
  /** Index in `Article.blocks` before which it stood; null when it stood outside the article. */
  before: number | null;
}

export interface Metadata {
  /** The page's address without its fragment. */
  url: string;
  title: string;
  authors: string[];
  /** The authors as one line, or the line the page gives where it names none: "Editors Desk". */
  byline: string | null;
  site: string | null;
  /** ISO 8601, with the zone where the page gives one: "2025-06-02T20:55". */
  published: string | null;
  modified: string | null;
  section: string | null;
  /** BCP 47: "en", "pt-BR". */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** The standfirst: the sentence or two between headline and body. */
  dek: string | null;
  leadImage: Picture | null;
}

/** What a clip gives: the article alone, and the account of what was taken away to get it. */
export interface Article extends Metadata {
  blocks: Block[];
  /** The blocks' texts joined by blank lines. Every span of a digest is measured on this. */
  text: string;
  captions: string[];
  removed: Removal[];
}
