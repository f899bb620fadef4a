import type { Entry } from '../../utils/library/library.ts';
import type { Command } from './commands.ts';
import type { useMarkActions } from './marks/use-mark-actions.ts';
import type { Selection } from './use-selection.ts';

interface Around {
  shown: Entry[];
  selection: Selection;
  marks: ReturnType<typeof useMarkActions>['keys'];
  remove(going: Entry[]): void;
  undo(): void;
  /** Puts the cursor into the search field. */
  search(): void;
  /** Clears what is searched for; false where nothing is. */
  clearSearch(): boolean;
}

/** What the keys do in the list; `false` where a key has nothing to do there. */
export function listCommands(around: Around): Partial<Record<Command, () => unknown>> {
  const { shown, selection, marks, remove } = around;
  const { at, chosen } = selection;
  const current = shown[at];
  return {
    current: () => selection.go(at),
    next: () => selection.go(at + 1),
    previous: () => selection.go(at - 1),
    first: () => selection.go(0),
    last: () => selection.go(shown.length - 1),
    choose: () => current && selection.toggle(current.id),
    'choose-range': () => current && selection.extend(current.id),
    'choose-all': selection.chooseAll,
    favourite: () => marks.toggle('favourite', current),
    read: () => marks.toggle('read', current),
    tags: () => marks.writeTags(current),
    delete: () => remove(chosen.length ? chosen : shown.slice(at, at + 1)),
    undo: around.undo,
    search: around.search,
    escape: () => (chosen.length ? selection.clear() : around.clearSearch()),
  };
}
