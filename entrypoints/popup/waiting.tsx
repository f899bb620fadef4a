import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { message } from '../../utils/words.ts';
import type { Tab } from './clip-tab.ts';

/** After so many milliseconds a reader wonders. */
const LONG = 2_000;

/** The place of what is to come, as lines of type not yet set; in the end with what takes so long. */
export function Waiting({ tab, onCancel }: { tab: Tab; onCancel(): void }) {
  const [status, setStatus] = useState<string | null>(null);
  useEffect(() => {
    const timer = setInterval(async () => {
      const there = await browser.tabs.get(tab.id ?? -1).catch(() => null);
      setStatus(there?.status ?? 'complete');
    }, LONG);
    return () => clearInterval(timer);
  }, [tab]);
  // A page that is still loading is clipped when it is there.
  const long = status === 'loading' ? 'popupWaiting' : 'popupStillReading';
  return (
    <div class="waiting">
      <p role="status" class={status ? undefined : 'unseen'}>
        {message(status ? long : 'popupReading')}
      </p>
      {status && (
        <button type="button" class="button" onClick={onCancel}>
          {message('workCancel')}
        </button>
      )}
      <div class="waiting-lines" aria-hidden="true">
        <i /> <i /> <i /> <i /> <i /> <i />
      </div>
    </div>
  );
}
