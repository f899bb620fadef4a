import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { tellFolder } from '../../components/folder/tell-folder.ts';
import type { Article } from '../../utils/article/article.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { Library } from '../../utils/library/library.ts';
import { type Highlight, mergeHighlights } from '../../utils/reader/highlight.ts';
import { type Clips, loadArticle, type Missing, type Opened } from './load-article.ts';

export type Opening =
  | { state: 'loading' }
  | { state: 'missing'; why: Missing }
  | { state: 'failed'; error: unknown }
  | { state: 'ready'; opened: Opened };

interface UseOpened {
  opening: Opening;
  again(): void;
  /** Saves what is read now. @throws LibraryError */
  save(article: Article, digest: Digest): Promise<void>;
  /** Changes the highlights of the saved article. @throws LibraryError */
  annotate(change: (there: Highlight[]) => Highlight[]): Promise<void>;
}

/** The article that the page's address asks for, and whether the library has it. */
export function useOpened(library: Library, clips: Clips): UseOpened {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' });

  const again = useCallback(() => {
    setOpening({ state: 'loading' });
    loadArticle(new URL(location.href).searchParams, library, clips).then(
      (opened) =>
        setOpening(
          typeof opened === 'string'
            ? { state: 'missing', why: opened }
            : { state: 'ready', opened },
        ),
      (error: unknown) => setOpening({ state: 'failed', error }),
    );
  }, [library, clips]);
  useEffect(again, [again]);

  const id = opening.state === 'ready' ? opening.opened.id : null;
  const change = useCallback(
    (part: Partial<Opened>) =>
      setOpening((now) =>
        now.state === 'ready' ? { ...now, opened: { ...now.opened, ...part } } : now,
      ),
    [],
  );

  // Another window may delete it, and bring it back. What is being read stays, and can be saved.
  // Listening begins with the showing, so that no change falls between the two.
  useLayoutEffect(() => {
    if (id === null) return;
    return library.onChange(async (ids) => {
      if (!ids.includes(id)) return;
      const there = await library.get(id).catch(() => null);
      change(
        there
          ? { saved: there.saved, highlights: there.highlights ?? [] }
          : { saved: null, kept: false },
      );
    });
  }, [library, id, change]);

  const save = async (article: Article, digest: Digest) => {
    const entry = await library.save(article, digest);
    // Where another window has deleted it, what was highlighted here comes back with it.
    const shown = opening.state === 'ready' ? opening.opened.highlights : [];
    if (shown.length) await library.annotate(entry.id, (there) => mergeHighlights(there, shown));
    tellFolder(library, entry.id);
    // From now on the address asks for the saved article, which outlives the clip.
    history.replaceState(history.state, '', `?id=${entry.id}`);
    change({ article, digest, id: entry.id, saved: entry.saved, kept: true });
  };
  const annotate = async (how: (there: Highlight[]) => Highlight[]) => {
    if (id === null) return;
    change({ highlights: await library.annotate(id, how) });
    tellFolder(library, id);
  };
  return { opening, again, save, annotate };
}
