import { ThemeField, TypeFields } from '../../components/type-fields.tsx';
import type { ReaderSettings } from '../../utils/reader/reader-settings.ts';
import { message } from '../../utils/words.ts';

interface Props {
  settings: ReaderSettings;
  onChange(change: Partial<ReaderSettings>): void;
}

/** The button that opens the panel with how the article is set, and the way to all settings. */
export function TypePanel({ settings, onChange }: Props) {
  return (
    <>
      <button
        type="button"
        class="button plain sign type-button"
        popovertarget="type"
        title={message('readerType')}
        aria-label={message('readerType')}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <div
        id="type"
        class="type-panel"
        popover="auto"
        role="dialog"
        aria-label={message('readerType')}
      >
        <TypeFields settings={settings} onChange={onChange} />
        <ThemeField settings={settings} onChange={onChange} />
        <a class="link" href="/settings.html">
          {message('settingsAll')}
        </a>
      </div>
    </>
  );
}
