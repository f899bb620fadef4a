import type { Library } from '../../utils/library/library.ts';
import { dropPictures, keptKeys } from './picture-database.ts';

const LOCK = 'galley-sweep';

/**
 * Removes the kept pictures of articles that are gone: those of a page that was closed between a
 * deletion and its pictures', or of a browser that was killed there. A page that can still undo its
 * deletions has their pictures in its memory.
 */
export function sweepPictures(library: Pick<Library, 'ids'>): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    // The articles after the pictures, as an article is there before the first of its pictures.
    const keys = await keptKeys();
    if (!keys.length) return;
    const ids = new Set(await library.ids());
    await dropPictures(keys.filter(([id]) => !ids.has(id)));
  });
}

/** Carries out a deletion of articles and the taking of their pictures without a sweep in between. */
export function unswept<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = navigator;
  return locks ? locks.request(LOCK, { mode: 'shared' }, work) : work();
}
