/** Whether a key is meant for the page: not typed into a field, nor a command of the browser. */
export function isKeyForPage(event: KeyboardEvent): boolean {
  const { target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.matches('input, textarea, select'));
}
