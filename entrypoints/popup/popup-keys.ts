import type { Keys } from '../../components/keys-sheet.tsx';
import { message } from '../../utils/words.ts';

/** The popup's keys, as its sheet lists them. */
export function popupKeys(): Keys[] {
  return [
    [['S'], message('popupSave')],
    [['T'], message('tagsWrite')],
    [['U'], message('popupUndo')],
    [['C'], message('popupCopy')],
    [['D'], message('popupDownload')],
    [['R'], message('popupReader')],
    [['L'], message('popupLibrary')],
    [['Tab'], message('keysNext')],
    [['Enter'], message('keysPick')],
  ];
}
