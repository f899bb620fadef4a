import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Setting, SettingChanges, SettingsArea } from '../utils/settings/setting.ts';

/**
 * A setting as it is stored, also after another page has changed it, and what changes it.
 * @returns null until it has been read, so that nothing is shown that changes at once.
 */
export function useSetting<T>(
  setting: Setting<T>,
  area: SettingsArea = browser.storage.local,
): [T | null, (next: T) => void] {
  const { key, read } = setting;
  const [value, setValue] = useState<T | null>(null);
  const writing = useRef(0);

  useEffect(() => {
    let isThere = true;
    const show = (stored: unknown) => {
      // What this page writes it shows already, and by now perhaps something newer.
      if (isThere && !writing.current) setValue(() => read(stored));
    };
    const onChanged = (changes: SettingChanges) => {
      if (key in changes) show(changes[key]?.newValue);
    };
    area.onChanged.addListener(onChanged);
    area.get(key).then(
      (stored) => show(stored[key]),
      () => show(undefined),
    );
    return () => {
      isThere = false;
      area.onChanged.removeListener(onChanged);
    };
  }, [key, read, area]);

  const change = useCallback(
    async (next: T) => {
      setValue(() => next);
      writing.current++;
      // A choice that could not be remembered holds for this page all the same.
      await area.set({ [key]: next }).catch(() => {});
      writing.current--;
    },
    [key, area],
  );
  return [value, change];
}
