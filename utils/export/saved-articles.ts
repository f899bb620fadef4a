import type { Library, SavedArticle } from '../library/library.ts';

/** Tells how far a long piece of work is, and whether it is still wanted. */
export interface Watch {
  /** Is told how much of the work is done, from 0 to 1. */
  onProgress(done: number): void;
  signal: AbortSignal;
}

/**
 * Reads saved articles one after the other, so that only one of them is in memory.
 * @param onUnread is told each id whose article is gone or cannot be read; it is left out.
 * @throws the signal's reason when it is aborted.
 */
export async function* savedArticles(
  library: Pick<Library, 'get'>,
  ids: readonly string[],
  { onProgress, signal }: Watch,
  onUnread: (id: string) => void,
): AsyncGenerator<SavedArticle> {
  for (const [i, id] of ids.entries()) {
    signal.throwIfAborted();
    const saved = await library.get(id).catch(() => null);
    if (saved) yield saved;
    else onUnread(id);
    onProgress((i + 1) / ids.length);
  }
}
