import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import { restore } from '../../utils/article/restore.ts';
import type { Digest } from '../../utils/digest/digest.ts';
import { cancelClip, clipTab, knownTrouble, type Tab, type Trouble } from './clip-tab.ts';

/** An article and what was found in it; null where that failed. */
export interface Digested {
  article: Article;
  digest: Digest | null;
}

/** The digest to save and to take away: an empty one where it could not be made. */
export function digestOf({ digest }: Digested): Digest {
  return digest ?? { facts: [], quotes: [], voices: [] };
}

export interface Clip {
  trouble: Trouble | null;
  /** As the cleaning left it: its removals are what can be put back. */
  clipped: Article | null;
  /** The article with what the reader has put back, and its digest. */
  shown: Digested | null;
  /** Indexes into `clipped.removed`. */
  back: ReadonlySet<number>;
  setBack(back: ReadonlySet<number>): void;
  again(): void;
  /** Waits no longer: the reader has cancelled, or the page is gone. */
  stop(why: 'cancelled' | 'gone'): void;
}

type MakeDigest = Awaited<
  ReturnType<typeof import('../../utils/digest/load-digesting.ts').loadDigesting>
>;

/** Clips the tab's page and makes the digest, anew whenever something is put back. */
export function useClip(tab: Tab): Clip {
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState(knownTrouble(tab));
  const [clipped, setClipped] = useState<Article | null>(null);
  const [makeDigest, setMakeDigest] = useState<MakeDigest | null>(null);
  const [back, setBack] = useState<ReadonlySet<number>>(new Set());

  useEffect(() => {
    let current = true;
    // Fetched while the page is being read, so that the popup's first words do not wait for it.
    const digesting = import('../../utils/digest/load-digesting.ts');
    // A page that nobody waits for any more is not to be kept busy.
    const leave = () => cancelClip(tab);
    const stay = () => removeEventListener('pagehide', leave);
    addEventListener('pagehide', leave);
    clipTab(tab).then(async (result) => {
      stay();
      if (!current) return;
      if ('trouble' in result) return setTrouble(result.trouble);
      setClipped(result.article);
      const make = await (await digesting).loadDigesting(result.article.lang);
      if (current) setMakeDigest(() => make);
    });
    return () => {
      stay();
      current = false;
    };
  }, [tab, attempt]);

  const shown = useMemo(
    () => (clipped && makeDigest ? digested(restore(clipped, [...back]), makeDigest) : null),
    [clipped, makeDigest, back],
  );
  const again = () => {
    setTrouble(null);
    setAttempt(attempt + 1);
  };
  const stop: Clip['stop'] = (why) => {
    if (why === 'cancelled') cancelClip(tab);
    setTrouble(why);
  };
  return { trouble, clipped, shown, back, setBack, again, stop };
}

function digested(article: Article, makeDigest: MakeDigest): Digested {
  try {
    return { article, digest: makeDigest(article.text, article) };
  } catch (error) {
    console.error('The digest failed.', error);
    return { article, digest: null };
  }
}
