import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import { putBackBefore } from '../../utils/article/put-back-before.ts';
import { restore } from '../../utils/article/restore.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { SavedArticle } from '../../utils/library/library.ts';
import type { Clip, MakeDigest } from './use-clip.ts';

/** An article and what was found in it; null where that failed or would take too long. */
export interface Digested {
  article: Article;
  digest: Digest | null;
}

/** The digest to save and to take away: an empty one where it could not be made. */
export function digestOf({ digest }: Digested): Digest {
  return digest ?? { facts: [], quotes: [], voices: [] };
}

export interface Shown {
  /** The article with what the reader has put back, and its digest. */
  shown: Digested | null;
  /** Indexes into `clipped.removed`. */
  back: ReadonlySet<number>;
  setBack(back: ReadonlySet<number>): void;
}

/**
 * The article as it is shown and saved: with what the reader puts back, and until then with what they
 * had put back when they saved it. Never without, so that a save cannot come in between.
 */
export function useShown(
  { clipped, makeDigest }: Pick<Clip, 'clipped' | 'makeDigest'>,
  before: SavedArticle | null,
): Shown {
  const [chosen, setBack] = useState<ReadonlySet<number> | null>(null);
  const back = useMemo(
    () => chosen ?? new Set(clipped && before ? putBackBefore(clipped, before.article) : []),
    [chosen, clipped, before],
  );
  const shown = useMemo(
    () => (clipped && makeDigest ? digested(restore(clipped, [...back]), makeDigest) : null),
    [clipped, makeDigest, back],
  );
  return { shown, back, setBack };
}

/** Characters of text, a long novel's, in which facts and quotes are looked for within seconds. */
export const LONGEST = 2_000_000;

function digested(article: Article, makeDigest: MakeDigest): Digested {
  if (article.text.length > LONGEST) return { article, digest: null };
  try {
    return { article, digest: makeDigest(article.text, article) };
  } catch (error) {
    console.error('The digest failed.', error);
    return { article, digest: null };
  }
}
