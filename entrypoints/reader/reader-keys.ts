import type { Keys } from '../../components/keys-sheet.tsx';
import { message } from '../../utils/words.ts';

/** What the reader's sheet of keys lists. */
export function readerKeys(canSpeak: boolean): Keys[] {
  return [
    [['J', 'K'], message('keysSentence')],
    [['H'], message('keysHighlight')],
    [['1', '2', '3', '4'], message('keysHighlightColour')],
    [['N'], message('keysHighlightNote')],
    [['U'], message('keysUndo')],
    ...(canSpeak
      ? ([
          [['P'], message('keysSpeak')],
          [['B', 'F'], message('keysSpeakMove')],
        ] satisfies Keys[])
      : []),
  ];
}
