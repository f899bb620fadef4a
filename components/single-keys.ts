import { useLayoutEffect } from 'preact/hooks';
import { LETTER_KEYS } from '../utils/settings/switches.ts';
import { useSetting } from './use-setting.ts';

/** Whether a letter alone presses a button on this page, and what changes that on all of them. */
export function useSingleKeys(): [on: boolean, set: (on: boolean) => void] {
  const [on, set] = useSetting(LETTER_KEYS);
  useLayoutEffect(() => {
    if (on !== false) return;
    // Before anything else on the page hears of the key.
    const silence = (event: KeyboardEvent) => {
      if (isSingleKey(event)) event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', silence, true);
    return () => window.removeEventListener('keydown', silence, true);
  }, [on]);
  return [on !== false, set];
}

/** A character alone, and not one that is written into a field. */
function isSingleKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.matches('input, textarea, select'));
}
