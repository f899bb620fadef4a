/** What a key asks for on the library page. */
export type Command =
  | 'current'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'choose'
  | 'choose-range'
  | 'choose-all'
  | 'delete'
  | 'undo'
  | 'favourite'
  | 'read'
  | 'tags'
  | 'search'
  | 'escape';

/** What has the focus: one of the entries, the search field, another field, or anything else. */
export type Place = 'entry' | 'search' | 'field' | 'elsewhere';

export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('[data-entry]')) return 'entry';
  if (target.matches('input[type="search"]')) return 'search';
  return target.matches('input, select, textarea') ? 'field' : 'elsewhere';
}

/** The command of a key press, or null where the key keeps its usual meaning. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  where: Place,
): Command | null {
  const { key } = event;
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (where === 'search' || where === 'field') return null;
    if (key.toLowerCase() === 'z' && !event.shiftKey) return 'undo';
    return key.toLowerCase() === 'a' && where === 'entry' ? 'choose-all' : null;
  }
  if (key === 'Escape') return 'escape';
  if (where === 'search') return key === 'ArrowDown' || key === 'Enter' ? 'first' : null;
  if (where === 'field') return null;
  if (key === '/') return 'search';
  if (key === 'u') return 'undo';
  if (where === 'elsewhere') return key === 'ArrowDown' || key === 'ArrowUp' ? 'current' : null;
  return ENTRY_KEYS[event.shiftKey ? `Shift+${key}` : key] ?? null;
}

const ENTRY_KEYS: Record<string, Command> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  x: 'choose',
  'Shift+X': 'choose-range',
  Delete: 'delete',
  Backspace: 'delete',
  s: 'favourite',
  r: 'read',
  t: 'tags',
};
