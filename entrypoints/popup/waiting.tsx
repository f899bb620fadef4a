import { useEffect, useState } from 'preact/hooks';
import { message } from '../../utils/words.ts';

/** After this long a reader wonders; a page that is still loading is clipped when it is there. */
const LONG = 2_000;

/** The place of what is to come, as lines of type not yet set. */
export function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting">
      <p role="status" class={long ? undefined : 'unseen'}>
        {message(long ? 'popupWaiting' : 'popupReading')}
      </p>
      <div class="waiting-lines" aria-hidden="true">
        <i /> <i /> <i /> <i /> <i /> <i />
      </div>
    </div>
  );
}
