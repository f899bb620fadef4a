import { type Entry, LibraryError, type SavedArticle, VERSION } from './library.ts';
import { ENTRY_MIGRATIONS, migrate, type OldRecord } from './migrations.ts';

export const articleKey = (id: string): string => `article:${id}`;
export const entryKey = (id: string): string => `entry:${id}`;
/** Under which a damaged record is set aside at a time when its story is written anew. */
export const asideKey = (id: string, time: string): string => `unread:${id}:${time}`;

/** The id in a key of that kind, or null; of what was set aside, the id with its time. */
export function idIn(key: string, kind: 'article' | 'entry' | 'unread'): string | null {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : null;
}

/**
 * A stored value as a saved article of the present version.
 * @returns 'newer' for a record of a later version, 'damaged' for what is no saved article.
 */
export function readArticle(stored: unknown): SavedArticle | 'newer' | 'damaged' {
  if (!isRecord(stored)) return 'damaged';
  if (stored.version > VERSION) return 'newer';
  const record = migrate(stored, VERSION);
  return record && isSavedArticle(record) ? record : 'damaged';
}

/** The same, or an error that says what is wrong with it. */
export function readArticleOrThrow(stored: unknown): SavedArticle {
  const saved = readArticle(stored);
  if (saved === 'newer')
    throw new LibraryError(
      'newer',
      'A newer version of Galley saved this article. Update Galley to open it.',
    );
  if (saved === 'damaged')
    throw new LibraryError('damaged', 'The saved article is damaged and cannot be read.');
  return saved;
}

/** A stored value as an entry; null where the article has to give a new one. */
export function readEntry(stored: unknown): Entry | 'newer' | null {
  if (!isRecord(stored)) return null;
  if (stored.version > VERSION) return 'newer';
  const record = migrate(stored, VERSION, ENTRY_MIGRATIONS);
  return record && isEntry(record) ? record : null;
}

function isRecord(value: unknown): value is OldRecord {
  return isObject(value) && Number.isInteger(value.version);
}

function isSavedArticle(record: object): record is SavedArticle {
  if (!isObject(record) || !isObject(record.article) || !isObject(record.digest)) return false;
  const { article, digest } = record;
  return (
    [record.id, record.saved, record.updated].every(isString) &&
    [article.url, article.title, article.text].every(isString) &&
    [article.blocks, article.removed, digest.facts, digest.quotes, digest.voices].every(
      Array.isArray,
    ) &&
    Array.isArray(record.highlights ?? []) &&
    hasMarks(record)
  );
}

function isEntry(record: object): record is Entry {
  return (
    isObject(record) &&
    [record.id, record.url, record.title, record.saved, record.updated].every(isString) &&
    Array.isArray(record.voices) &&
    hasMarks(record)
  );
}

function hasMarks({ tags, read, favourite }: Record<string, unknown>): boolean {
  return Array.isArray(tags) && [read, favourite].every((mark) => typeof mark === 'boolean');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
