import { useLayoutEffect } from 'preact/hooks';
import { showTheme } from '../../components/theme.ts';
import { useSetting } from '../../components/use-setting.ts';
import { READING, type ReaderSettings } from '../../utils/reader/reader-settings.ts';
import type { SettingsArea } from '../../utils/settings/setting.ts';

/**
 * How the reader is set, applied to the page and remembered.
 * @returns null until it has been read, so that nothing is shown in a look that changes at once.
 */
export function useSettings(
  area: SettingsArea,
): [ReaderSettings | null, (change: Partial<ReaderSettings>) => void] {
  const [settings, set] = useSetting(READING, area);

  useLayoutEffect(() => {
    if (!settings) return;
    const { dataset, style } = document.documentElement;
    showTheme(settings.theme);
    dataset.face = settings.face;
    dataset.width = settings.width;
    style.setProperty('--size', String(settings.size));
  }, [settings]);

  const change = (part: Partial<ReaderSettings>) => {
    if (settings) set({ ...settings, ...part });
  };
  return [settings, change];
}
