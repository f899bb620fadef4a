import { type MessageKey, message } from '../../utils/words.ts';

const KEYS: [keys: string[], what: MessageKey][] = [
  [['↑', '↓'], 'keysMove'],
  [['Enter'], 'keysOpen'],
  [['X'], 'keysSelect'],
  [['Shift', 'X'], 'keysSelectRange'],
  [['Delete'], 'keysDelete'],
  [['U'], 'keysUndo'],
  [['/'], 'keysSearch'],
  [['Esc'], 'keysClear'],
];

/** The button that shows the page's keys. */
export function KeysSheet() {
  return (
    <>
      <button
        type="button"
        class="button plain sign"
        popovertarget="keys"
        title={message('keysTitle')}
        aria-label={message('keysTitle')}
      >
        ?
      </button>
      <div id="keys" class="keys" popover="auto" role="dialog" aria-label={message('keysTitle')}>
        <h2 class="label">{message('keysTitle')}</h2>
        <dl>
          {KEYS.map(([keys, what]) => (
            <div>
              <dt>
                {keys.map((key) => (
                  <kbd>{key}</kbd>
                ))}
              </dt>
              <dd>{message(what)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
