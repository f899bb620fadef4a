import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../utils/library/library.ts';

export interface Selection {
  /** Index of the entry that the arrow keys move from; 0 where nothing is listed. */
  at: number;
  /** The chosen entries among those shown: what is filtered away is never acted upon unseen. */
  chosen: Entry[];
  isChosen(id: string): boolean;
  /** Makes an entry the current one, as when it is clicked or tabbed into. */
  visit(id: string): void;
  /** Makes the entry at an index, as near as there is one, the current one and gives it the focus. */
  go(index: number): void;
  toggle(id: string): void;
  /** Chooses all from the last one toggled to this one. */
  extend(id: string): void;
  chooseAll(): void;
  clear(): void;
  /** Moves on from entries that are about to go away. */
  leave(going: Entry[]): void;
}

/** Which entry is the current one and which are chosen. */
export function useSelection(shown: Entry[]): Selection {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const wantsFocus = useRef(false);
  const indexOf = (id: string | null) =>
    id === null ? -1 : shown.findIndex((entry) => entry.id === id);
  const at = Math.max(0, indexOf(currentId));
  const chosen = useMemo(
    () => (ids.size ? shown.filter((entry) => ids.has(entry.id)) : []),
    [shown, ids],
  );

  // Results that arrive late take away the row that an arrow key has just reached.
  const rowInFocus = document.activeElement?.closest('[data-entry]');
  useLayoutEffect(() => {
    if (rowInFocus && !rowInFocus.isConnected) wantsFocus.current = true;
    const id = shown[at]?.id;
    if (!wantsFocus.current || id === undefined) return;
    wantsFocus.current = false;
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] a`)?.focus();
  });

  const focusOn = (id: string | undefined) => {
    if (id === undefined) return;
    wantsFocus.current = true;
    setCurrentId(id);
  };
  return {
    at,
    chosen,
    isChosen: (id) => ids.has(id),
    visit: setCurrentId,
    go: (index) => focusOn(shown[Math.min(Math.max(index, 0), shown.length - 1)]?.id),
    toggle: (id) => {
      anchor.current = id;
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    extend: (id) => {
      const [from, to] = [Math.max(0, indexOf(anchor.current)), indexOf(id)].sort((a, b) => a - b);
      const range = shown.slice(from, (to ?? 0) + 1).map((entry) => entry.id);
      setIds((now) => new Set([...now, ...range]));
    },
    chooseAll: () => setIds(new Set(shown.map((entry) => entry.id))),
    clear: () => setIds(new Set()),
    leave: (going) => {
      const gone = new Set(going.map((entry) => entry.id));
      const stays = (entry: Entry) => !gone.has(entry.id);
      focusOn((shown.slice(at).find(stays) ?? shown.slice(0, at).findLast(stays))?.id);
      setIds((now) => new Set([...now].filter((id) => !gone.has(id))));
    },
  };
}
