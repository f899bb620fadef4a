import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import {
  READER_SETTINGS_KEY,
  type ReaderSettings,
  readReaderSettings,
} from '../../utils/reader/reader-settings.ts';

/** The part of `browser.storage.local` that keeps the settings. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * How the reader is set, applied to the page and remembered.
 * @returns null until it has been read, so that nothing is shown in a look that changes at once.
 */
export function useSettings(
  area: SettingsArea,
): [ReaderSettings | null, (change: Partial<ReaderSettings>) => void] {
  const [settings, setSettings] = useState<ReaderSettings | null>(null);

  useEffect(() => {
    area.get(READER_SETTINGS_KEY).then(
      (stored) => setSettings(readReaderSettings(stored[READER_SETTINGS_KEY])),
      () => setSettings(readReaderSettings(null)),
    );
  }, [area]);

  useLayoutEffect(() => {
    if (!settings) return;
    const { dataset, style } = document.documentElement;
    if (settings.theme === 'system') delete dataset.theme;
    else dataset.theme = settings.theme;
    dataset.face = settings.face;
    dataset.width = settings.width;
    style.setProperty('--size', String(settings.size));
  }, [settings]);

  const change = (part: Partial<ReaderSettings>) => {
    if (!settings) return;
    const next = { ...settings, ...part };
    setSettings(next);
    // A look that could not be remembered holds for this page all the same.
    area.set({ [READER_SETTINGS_KEY]: next }).catch(() => {});
  };
  return [settings, change];
}
