import { useEffect, useState } from 'preact/hooks';
import { message } from '../../utils/words.ts';
import { stateOfClip, type Tab } from './clip-tab.ts';
import type { Clip } from './use-clip.ts';

/** After so many milliseconds a reader wonders. */
const LONG = 2_000;

/** The place of what is to come, as lines of type not yet set; in the end with what takes so long. */
export function Waiting({ tab, onStop }: { tab: Tab; onStop: Clip['stop'] }) {
  const [state, setState] = useState<'loading' | 'reading' | null>(null);
  useEffect(() => {
    const look = async () => {
      // A page that is at a long step answers after it.
      setState((before) => before ?? 'reading');
      const now = await stateOfClip(tab);
      if (now === 'gone') onStop(now);
      else setState(now);
    };
    const timer = setInterval(look, LONG);
    return () => clearInterval(timer);
  }, [tab]);
  const long = state === 'loading' ? 'popupWaiting' : 'popupStillReading';
  return (
    <div class="waiting">
      <p role="status" class={state ? undefined : 'unseen'}>
        {message(state ? long : 'popupReading')}
      </p>
      {state && (
        <button type="button" class="button" onClick={() => onStop('cancelled')}>
          {message('workCancel')}
        </button>
      )}
      <div class="waiting-lines" aria-hidden="true">
        <i /> <i /> <i /> <i /> <i /> <i />
      </div>
    </div>
  );
}
