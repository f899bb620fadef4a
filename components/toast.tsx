import { useEffect, useState } from 'preact/hooks';
import { message } from '../utils/words.ts';

/** One thing to tell, at the foot of the page. */
export interface Notice {
  text: string;
  /** Offered as a button, also under the key U. */
  undo?: (() => void) | undefined;
  /** For what went wrong: read out at once, and it stays until it is closed. */
  alarm?: boolean;
  /** For what is still going on: it stays until the next notice. */
  lasting?: boolean;
  /** For what long work came to, when the reader may have looked away: it stays until it is closed. */
  stays?: boolean;
}

const SECONDS = { plain: 4, undo: 12 };

/**
 * Shows a notice for a while; it stays as long as the pointer or the focus is on it. What can be
 * undone can still be undone by key when the notice has gone.
 */
export function Toast({ notice, onGone }: { notice: Notice | null; onGone(): void }) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!notice || notice.alarm || notice.lasting || notice.stays || held) return;
    const timer = setTimeout(onGone, 1000 * (notice.undo ? SECONDS.undo : SECONDS.plain));
    return () => clearTimeout(timer);
  }, [notice, held, onGone]);

  // The places are always there: a screen reader tells only of changes in a region that it knows.
  return (
    <section
      class="toast-place"
      aria-label={message('toastPlace')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status">{notice && !notice.alarm && <Card notice={notice} onGone={onGone} />}</div>
      <div role="alert">{notice?.alarm && <Card notice={notice} onGone={onGone} />}</div>
    </section>
  );
}

function Card({ notice, onGone }: { notice: Notice; onGone(): void }) {
  return (
    <div class="toast" data-alarm={notice.alarm}>
      <p>{notice.text}</p>
      {notice.undo && (
        <button type="button" class="button plain" aria-keyshortcuts="u" onClick={notice.undo}>
          {message('toastUndo')}
        </button>
      )}
      {(notice.alarm || notice.stays) && (
        <button type="button" class="button plain" onClick={onGone}>
          {message('toastClose')}
        </button>
      )}
    </div>
  );
}
