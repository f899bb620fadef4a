import { Switch } from '../../components/switch.tsx';
import { useSetting } from '../../components/use-setting.ts';
import { LETTER_KEYS } from '../../utils/settings/switches.ts';
import { message } from '../../utils/words.ts';
import { openShortcutPage } from './open-shortcut-page.ts';
import { Section } from './section.tsx';
import { useCommandKeys } from './use-command-keys.ts';

/** The letter keys of Galley's pages, and the keys that the browser listens to for it. */
export function Shortcuts() {
  const [letters, setLetters] = useSetting(LETTER_KEYS);
  const commands = useCommandKeys();
  return (
    <Section title="keysTitle">
      {letters !== null && (
        <Switch on={letters} onChange={setLetters} name="keysSingle" hint="settingsLettersHint" />
      )}
      {commands.length > 0 && (
        <>
          <dl class="settings-commands">
            {commands.map(({ name, keys }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {keys.length
                    ? keys.map((key) => <kbd key={key}>{key}</kbd>)
                    : message('keysNone')}
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={openShortcutPage}>
            {message('settingsShortcuts')}
          </button>
        </>
      )}
    </Section>
  );
}
