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
  /** The same, to wait for. */
  digesting: Promise<Digest>;
  /** Indexes into the opened article's removals. */
  back: ReadonlySet<number>;
  toggle(index: number): void;
}

const NONE: ReadonlySet<number> = new Set();

/** Puts removals back into the article that is read. It stays so when it is saved. */
export function usePutBack({ article: opened, digest: own }: Opened): UsePutBack {
  const [put, setPut] = useState({ of: opened, back: NONE });
  const [made, setMade] = useState<{ of: Article; digest: Digest } | null>(null);
  // Once it is saved, what was put back is part of the opened article, and of another list.
  const back = put.of === opened ? put.back : NONE;
  const article = useMemo(() => (back.size ? restore(opened, [...back]) : opened), [opened, back]);
  const digesting = useMemo(
    () => (article === opened ? Promise.resolve(own) : digestOf(article)),
    [article, opened, own],
  );

  useEffect(() => {
    let current = true;
    digesting.then((digest) => current && setMade({ of: article, digest }));
    return () => {
      current = false;
    };
  }, [digesting, article]);

  const toggle = (index: number) => {
    const next = new Set(back);
    if (!next.delete(index)) next.add(index);
    setPut({ of: opened, back: next });
  };
  const digest = article === opened ? own : made?.of === article ? made.digest : null;
  return { article, digest, digesting, back, toggle };
}

/** An article whose digest cannot be made is read and saved without one. */
async function digestOf(article: Article): Promise<Digest> {
  try {
    const { loadDigesting } = await import('../../utils/digest/load-digesting.ts');
    const makeDigest = await loadDigesting(article.lang);
    return makeDigest(article.text, article);
  } catch (error) {
    console.error('The digest failed.', error);
    return { facts: [], quotes: [], voices: [] };
  }
}
