import type { Keys } from '../../components/keys-sheet.tsx';
import { message } from '../../utils/words.ts';

/** The library's keys, as its sheet lists them. */
export function libraryKeys(): Keys[] {
  return [
    [['↑', '↓'], message('keysMove')],
    [['Enter'], message('keysOpen')],
    [['X'], message('keysSelect')],
    [['Shift', 'X'], message('keysSelectRange')],
    [['S'], message('markFavourite')],
    [['R'], message('markRead')],
    [['T'], message('tagsWrite')],
    [['Delete'], message('keysDelete')],
    [['U'], message('keysUndo')],
    [['/'], message('keysSearch')],
    [['Esc'], message('keysClear')],
  ];
}
