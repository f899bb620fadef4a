import { useEffect, useRef } from 'preact/hooks';
import { message } from '../utils/words.ts';
import { useSingleKeys } from './single-keys.ts';

/** The keys to press, together or one of them, and what that does, in the reader's language. */
export type Keys = [keys: string[], what: string];

/** The button that shows a surface's keys, and their sheet; `?` opens it from anywhere but a field. */
export function KeysSheet({ keys }: { keys: Keys[] }) {
  const sheet = useRef<HTMLDivElement>(null);
  const [on, setOn] = useSingleKeys();
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      const isField = target instanceof Element && target.matches('input, textarea, select');
      if (key === '?' && !isField) sheet.current?.togglePopover();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        class="button plain sign"
        popovertarget="keys"
        title={message('keysTitle')}
        aria-label={message('keysTitle')}
        aria-keyshortcuts="?"
      >
        ?
      </button>
      <div
        ref={sheet}
        id="keys"
        class="keys"
        popover="auto"
        role="dialog"
        aria-label={message('keysTitle')}
      >
        <h2 class="label">{message('keysTitle')}</h2>
        <dl>
          {keys.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label class="keys-single">
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => setOn(currentTarget.checked)}
          />
          {message('keysSingle')}
        </label>
      </div>
    </>
  );
}
