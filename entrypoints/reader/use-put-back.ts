import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import { restore } from '../../utils/article/restore.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import type { Opened } from './load-article.ts';

interface UsePutBack {
  /** The article with what has been put back. */
  article: Article;
  /** Of that article, or null for the moment that it takes. */
  digest: Digest | null;
  /** Indexes into the opened article's removals. */
  back: ReadonlySet<number>;
  toggle(index: number): void;
}

/** Puts removals back into the article that is read. It stays so when it is saved. */
export function usePutBack({ article: opened, digest: own }: Opened): UsePutBack {
  const [put, setPut] = useState({ of: opened, back: NONE });
  const [made, setMade] = useState<{ of: Article; digest: Digest } | null>(null);
  // Once it is saved, what was put back is part of the opened article, and of another list.
  const back = put.of === opened ? put.back : NONE;
  const article = useMemo(() => (back.size ? restore(opened, [...back]) : opened), [opened, back]);

  useEffect(() => {
    if (article === opened) return;
    let current = true;
    import('../../utils/digest/make-digest.ts').then(({ makeDigest }) => {
      if (current) setMade({ of: article, digest: makeDigest(article.text, article) });
    });
    return () => {
      current = false;
    };
  }, [article, opened]);

  const toggle = (index: number) => {
    const next = new Set(back);
    if (!next.delete(index)) next.add(index);
    setPut({ of: opened, back: next });
  };
  const digest = article === opened ? own : made?.of === article ? made.digest : null;
  return { article, digest, back, toggle };
}

const NONE: ReadonlySet<number> = new Set();
