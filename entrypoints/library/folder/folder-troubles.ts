import type { FolderTrouble } from '../../../utils/folder/folder-error.ts';
import type { MessageKey } from '../../../utils/words.ts';

/** What is wrong, with the folder's name in it. */
export const TROUBLES: Record<FolderTrouble, MessageKey> = {
  waiting: 'folderWaiting',
  gone: 'folderGone',
  full: 'folderFull',
  template: 'folderTemplate',
  failed: 'folderFailed',
};
