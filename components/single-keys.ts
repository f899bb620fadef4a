import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the choice is kept: all of the extension's pages share it, and it is there at once. */
const KEY = 'single-keys';

/**
 * Whether a letter alone presses a button here; who speaks to the computer, or is quick to touch a
 * key, can turn that off (WCAG 2.2, 2.1.4).
 */
export function useSingleKeys(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEY) !== 'off');
  useLayoutEffect(() => {
    if (on) return;
    // Before anything else on the page hears of the key.
    const silence = (event: KeyboardEvent) => {
      if (isSingleKey(event)) event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', silence, true);
    return () => window.removeEventListener('keydown', silence, true);
  }, [on]);
  const set = (on: boolean) => {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    setOn(on);
  };
  return [on, set];
}

/** A character alone, and not one that is written into a field. */
function isSingleKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.matches('input, textarea, select'));
}
