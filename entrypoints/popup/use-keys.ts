import { useEffect } from 'preact/hooks';

/**
 * Lets a single key press a button. The button says which one in `aria-keyshortcuts`, so a screen
 * reader tells it too, and the two cannot differ.
 */
export function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (!/^[a-z]$/.test(event.key)) return;
      const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`);
      if (!button) return;
      event.preventDefault();
      button.focus();
      button.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
