import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { Library } from '../../utils/library/library.ts';
import { storyId } from '../../utils/library/story-id.ts';
import type { Highlight } from '../../utils/reader/highlight.ts';

/** An article to read, and where it stands in the library. */
export interface Opened {
  article: Article;
  digest: Digest;
  /** Its id in the library, whether or not it is there yet. */
  id: string;
  /** When it was first saved, ISO 8601; null where it is not. */
  saved: string | null;
  /** What the reader marked in it. */
  highlights: Highlight[];
  /** Whether the library holds just this, and not an earlier clip of the story. */
  kept: boolean;
}

/** Why there is nothing to read. The clip of an unsaved article lives until the browser is closed. */
export type Missing = 'no-entry' | 'no-clip';

/** The part of `browser.storage.session` that holds unsaved clips. */
export interface Clips {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * What the reader's address asks for: `?id=` a saved article, `?clip=` an unsaved one.
 * @throws LibraryError, or what the session's storage throws.
 */
export async function loadArticle(
  asked: URLSearchParams,
  library: Pick<Library, 'get'>,
  clips: Clips,
): Promise<Opened | Missing> {
  const key = asked.get('clip');
  return key === null ? loadSaved(asked.get('id') ?? '', library) : loadClip(key, library, clips);
}

async function loadSaved(id: string, library: Pick<Library, 'get'>): Promise<Opened | Missing> {
  const found = await library.get(id);
  if (!found) return 'no-entry';
  const { article, digest, saved, highlights = [] } = found;
  return { article, digest, id, saved, highlights, kept: true };
}

async function loadClip(
  key: string,
  library: Pick<Library, 'get'>,
  clips: Clips,
): Promise<Opened | Missing> {
  const name = `clip:${key}`;
  const clip = (await clips.get(name))[name];
  if (!isClip(clip)) return 'no-clip';
  const id = await storyId(clip.article.url);
  // A saved record that cannot be read says so when the story is saved over it.
  const before = await library.get(id).catch(() => null);
  const kept = before?.article.text === clip.article.text;
  return { ...clip, id, saved: before?.saved ?? null, highlights: before?.highlights ?? [], kept };
}

function isClip(value: unknown): value is { article: Article; digest: Digest } {
  return typeof value === 'object' && value !== null && 'article' in value && 'digest' in value;
}
