import type { Article } from '../article/article.ts';
import type { Digest } from '../digest/digest.ts';
import type { Highlight } from '../reader/highlight.ts';
import type { Findings } from './repair.ts';
import type { UnreadRecords } from './unread-records.ts';

/** The schema that this code writes. Older records are migrated when read, newer ones left alone. */
export const VERSION = 2;

/** What the reader has set on a saved article. */
export interface Marks {
  /** In the order given, none twice. */
  tags: string[];
  read: boolean;
  favourite: boolean;
}

/** The marks of an article that the reader has set none on. */
export const UNMARKED = { tags: [], read: false, favourite: false, marked: null };

/** An article as the reader saved it, under the key `article:<id>`. */
export interface SavedArticle extends Marks {
  version: typeof VERSION;
  /** From the story's address, so the same story has the same id in every window. */
  id: string;
  article: Article;
  digest: Digest;
  /** ISO 8601, UTC: when it was first saved. */
  saved: string;
  /** When it was last saved; equal to `saved` until it is saved again. */
  updated: string;
  /** When its marks last changed; null until they do. */
  marked: string | null;
  /** What the reader marked in the text; absent until they do, so that no older record is rewritten. */
  highlights?: Highlight[];
}

/** What a list needs of a saved article, under the key `entry:<id>`. All of it can be rebuilt. */
export interface Entry
  extends Pick<
      Article,
      'url' | 'title' | 'byline' | 'site' | 'published' | 'lang' | 'dir' | 'dek' | 'leadImage'
    >,
    Marks {
  version: typeof VERSION;
  id: string;
  words: number;
  minutes: number;
  /** The speakers' names, who says most first. */
  voices: string[];
  saved: string;
  updated: string;
  marked: string | null;
}

/** How many of the articles given to a merge went which way. */
export interface Merged {
  added: number;
  updated: number;
  /** The one that is here was saved later, and is kept. */
  newerHere: number;
  /** Saved at the same time, so it is the same. */
  same: number;
}

export interface Library extends UnreadRecords {
  /**
   * Saves an article, or updates the story where it is saved already: `saved` stays, `updated` is now.
   * @throws LibraryError when storage is full or fails, or the stored record is newer than this code.
   */
  save(article: Article, digest: Digest): Promise<Entry>;
  /** @throws LibraryError when the record is newer than this code, or damaged. */
  get(id: string): Promise<SavedArticle | null>;
  /** The articles that are there and can be read. */
  getMany(ids: string[]): Promise<SavedArticle[]>;
  /** The entry of the story at this address, whatever tracking parameters it carries. */
  find(url: string): Promise<Entry | null>;
  /** All entries, the last saved first. Repairs the store first where it does not match. */
  entries(): Promise<Entry[]>;
  /** The ids of all articles, of those that cannot be read too. */
  ids(): Promise<string[]>;
  /** The entries of these articles alone, as far as they are there. Nothing is repaired for it. */
  entriesOf(ids: string[]): Promise<Entry[]>;
  /**
   * Changes marks, of all these articles at once or of none.
   * @param change what becomes of an article's marks; what it leaves out stays.
   * @returns their entries. An article that is gone or cannot be read is left out.
   */
  mark(ids: string[], change: (marks: Marks) => Partial<Marks>): Promise<Entry[]>;
  /**
   * Changes the highlights of an article, by what stands there at that moment.
   * @returns them as they are now.
   * @throws LibraryError when the article is gone or cannot be read, or storage fails.
   */
  annotate(id: string, change: (highlights: Highlight[]) => Highlight[]): Promise<Highlight[]>;
  /** Removes articles and returns them, for `putBack`. What cannot be read is not removed. */
  remove(ids: string[]): Promise<SavedArticle[]>;
  /** Puts removed articles back as they were. A story that has been saved again since is kept. */
  putBack(saved: SavedArticle[]): Promise<void>;
  /** Takes in saved articles as they are where they are not here yet, or only an older one is. */
  merge(saved: SavedArticle[]): Promise<Merged>;
  /** Makes entries and articles agree, and tells what was found. */
  repair(): Promise<Findings>;
  /** What `entries` had to repair, the last time it had to; null where it never had. */
  repaired(): Findings | null;
  /** Calls back with the ids that any window saved or removed. Returns what ends it. */
  onChange(listener: (ids: string[]) => void): () => void;
}

/** The part of `browser.storage.local` that the library uses. */
export interface StorageArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Chrome 130, Firefox 143. */
  getKeys?(): Promise<string[]>;
  /** Every key, and all that lies under those with this beginning, both as of one moment. */
  look?(beginning: string): Promise<Look>;
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

/** What a storage area holds. */
export interface Look {
  keys: string[];
  values: Record<string, unknown>;
}

/** - full: no room · failed: the browser's storage gave an error · newer, damaged: the stored record. */
export type LibraryTrouble = 'full' | 'failed' | 'newer' | 'damaged';

/** Its message is a plain English sentence; `trouble` is for surfaces that speak other languages. */
export class LibraryError extends Error {
  readonly trouble: LibraryTrouble;

  constructor(trouble: LibraryTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LibraryError';
    this.trouble = trouble;
  }
}
