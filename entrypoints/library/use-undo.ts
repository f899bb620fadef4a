import { useCallback, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { troubleText } from '../../components/trouble-text.ts';

export interface Undoing {
  /** What to tell of the last deed, undoing or failure; null when it has been read. */
  notice: Notice | null;
  tell(notice: Notice | null): void;
  /** Does work after all that was begun before: an undo pressed while its deed is still being written comes after it. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /**
   * Tells of a deed that can be undone.
   * @param back undoes it, and gives what is to be told then.
   */
  done(text: string, back: () => Promise<string>): void;
  /** Undoes the last deed, then the one before it, as far as this page has done them. */
  undo(): Promise<void>;
  /** Tells of work only once it takes long. */
  whileSlow<T>(text: string, work: Promise<T>): Promise<T>;
}

/** After this long a deed on very many is told of while it goes on. */
const SLOW = 600;

/** What this page has done, to be undone while it is open. */
export function useUndo(): Undoing {
  const [notice, tell] = useState<Notice | null>(null);
  const deeds = useRef<(() => Promise<string>)[]>([]);
  const working = useRef<Promise<void>>(Promise.resolve());
  const inTurn = useCallback((work: () => Promise<void>) => {
    working.current = working.current.then(work);
    return working.current;
  }, []);
  const whileSlow = useCallback(async <T>(text: string, work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => tell({ text, lasting: true }), SLOW);
    return work.finally(() => clearTimeout(timer));
  }, []);

  const undoLast = useCallback(async () => {
    const last = deeds.current.at(-1);
    if (!last) return;
    try {
      const text = await last();
      deeds.current.pop();
      tell({ text });
    } catch (error) {
      tell({ text: troubleText(error), alarm: true });
    }
  }, []);
  const undo = useCallback(() => inTurn(undoLast), [inTurn, undoLast]);
  const done = useCallback(
    (text: string, back: () => Promise<string>) => {
      deeds.current.push(back);
      tell({ text, undo });
    },
    [undo],
  );
  return { notice, tell, inTurn, done, undo, whileSlow };
}
