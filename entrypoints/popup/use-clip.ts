import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article.ts';
import { cancelClip, clipTab, knownTrouble, type Tab, type Trouble } from './clip-tab.ts';

export interface Clip {
  trouble: Trouble | null;
  /** As the cleaning left it: its removals are what can be put back. */
  clipped: Article | null;
  /** Null until the page has been read, and what makes its digest is there. */
  makeDigest: MakeDigest | null;
  again(): void;
  /** Waits no longer: the reader has cancelled, or the page is gone. */
  stop(why: 'cancelled' | 'gone'): void;
}

export type MakeDigest = Awaited<
  ReturnType<typeof import('../../utils/digest/load-digesting.ts').loadDigesting>
>;

/** Clips the tab's page. */
export function useClip(tab: Tab): Clip {
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState(knownTrouble(tab));
  const [clipped, setClipped] = useState<Article | null>(null);
  const [makeDigest, setMakeDigest] = useState<MakeDigest | null>(null);

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

  const again = () => {
    setTrouble(null);
    setAttempt(attempt + 1);
  };
  const stop: Clip['stop'] = (why) => {
    if (why === 'cancelled') cancelClip(tab);
    setTrouble(why);
  };
  return { trouble, clipped, makeDigest, again, stop };
}
