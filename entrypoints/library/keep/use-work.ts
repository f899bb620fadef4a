import { useCallback, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../../components/toast.tsx';
import type { Watch } from '../../../utils/export/saved-articles.ts';
import { message } from '../../../utils/words.ts';
import { workTroubleText } from './work-trouble-text.ts';

/** A piece of work that takes long enough to be watched. */
export interface Work {
  name: string;
  /** From 0 to 1. */
  done: number;
  cancel(): void;
}

interface UseWork {
  /** What is going on; null where nothing is. */
  work: Work | null;
  /** Carries out one piece of work and tells how it went. Does nothing while another goes on. */
  run(name: string, task: (watch: Watch) => Promise<Notice>): Promise<void>;
}

/** Long work on the library: one piece at a time, with its progress, and to be called off at any moment. */
export function useWork(tell: (notice: Notice | null) => void): UseWork {
  const [work, setWork] = useState<Work | null>(null);
  const isBusy = useRef(false);

  const run = useCallback(
    async (name: string, task: (watch: Watch) => Promise<Notice>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const stop = new AbortController();
      const show = (done: number) => setWork({ name, done, cancel: () => stop.abort() });
      tell(null);
      show(0);
      try {
        tell(await task({ signal: stop.signal, onProgress: show }));
      } catch (error) {
        const isStopped = stop.signal.aborted && error === stop.signal.reason;
        tell(
          isStopped
            ? { text: message('workStopped') }
            : { text: workTroubleText(error), alarm: true },
        );
      } finally {
        isBusy.current = false;
        setWork(null);
      }
    },
    [tell],
  );

  return { work, run };
}
