import { Icon } from '../../components/icons.tsx';
import { KeysSheet } from '../../components/keys-sheet.tsx';
import { Mark } from '../../components/mark.tsx';
import { message } from '../../utils/words.ts';
import type { Tab } from './clip-tab.ts';
import { KeyButton } from './key-button.tsx';
import { popupKeys } from './popup-keys.ts';
import type { Saved } from './use-saved.ts';
import type { Digested } from './use-shown.ts';
import type { Status } from './use-status.ts';

interface Props {
  tab: Tab;
  /** Whether the page has an article, as far as is known. */
  canRead: boolean;
  /** Null until the article is there. */
  shown: Digested | null;
  saved: Saved;
  onStatus(status: Status): void;
}

// Fetched when one is asked for.
const opening = () => import('./open-page.ts');

/** Galley's own line: its name and the ways to its pages. */
export function Masthead({ tab, canRead, shown, saved, onStatus }: Props) {
  const read = () => {
    if (shown)
      opening()
        .then(({ openReader }) => openReader(tab, shown, saved))
        .catch(() => onStatus({ text: message('popupReaderFailed'), stays: true }));
  };
  return (
    <nav class="masthead">
      <span class="masthead-name">
        <Mark />
        {message('extensionName')}
      </span>
      {canRead && (
        <KeyButton shortcut="r" kind="plain" ready={shown !== null} onPress={read}>
          <Icon name="reader" />
          {message('popupReader')}
        </KeyButton>
      )}
      <KeyButton
        shortcut="l"
        kind="plain"
        onPress={async () => (await opening()).openLibraryPage(tab)}
      >
        <Icon name="library" />
        {message('popupLibrary')}
      </KeyButton>
      <button
        type="button"
        class="button plain sign"
        title={message('settingsTitle')}
        aria-label={message('settingsTitle')}
        onClick={async () => (await opening()).openSettings(tab)}
      >
        <Icon name="settings" />
      </button>
      {canRead && <KeysSheet keys={popupKeys()} />}
    </nav>
  );
}
