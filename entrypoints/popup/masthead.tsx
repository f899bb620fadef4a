import { Icon } from '../../components/icons.tsx';
import { Mark } from '../../components/mark.tsx';
import { message } from '../../utils/words.ts';
import type { Tab } from './clip-tab.ts';
import { openLibraryPage, openReader } from './open-page.ts';
import type { Digested } from './use-clip.ts';
import type { Saved } from './use-saved.ts';

interface Props {
  tab: Tab;
  /** Null where there is nothing to read. */
  shown: Digested | null;
  saved: Saved;
  onStatus(status: string): void;
}

/** Galley's own line: its name and the ways to its pages. */
export function Masthead({ tab, shown, saved, onStatus }: Props) {
  const read = () => {
    if (shown) openReader(tab, shown, saved).catch(() => onStatus(message('popupReaderFailed')));
  };
  return (
    <nav class="masthead">
      <span class="masthead-name">
        <Mark />
        {message('extensionName')}
      </span>
      <button type="button" class="button plain" aria-disabled={!shown} onClick={read}>
        <Icon name="reader" />
        {message('popupReader')}
      </button>
      <button type="button" class="button plain" onClick={() => openLibraryPage(tab)}>
        <Icon name="library" />
        {message('popupLibrary')}
      </button>
    </nav>
  );
}
