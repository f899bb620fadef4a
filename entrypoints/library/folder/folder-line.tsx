import { message, plural, wordsLocale } from '../../../utils/words.ts';
import { TROUBLES } from './folder-troubles.ts';
import type { UseFolder } from './use-folder.ts';

interface Props {
  folder: UseFolder;
  /** Whether the line tells of notes that are the reader's own, too. */
  tellsOwn?: boolean;
}

/** How the folder stands, in a line, with what can be done about it where something has to be. */
export function FolderLine({ folder, tellsOwn = false }: Props) {
  const { state } = folder;
  if (!state) return null;
  const own = tellsOwn && state.state === 'in-step' ? state.count.own.length : 0;
  const isWaiting = state.state === 'trouble' && state.trouble === 'waiting';
  return (
    <div class="folder-line" data-state={state.state}>
      <p role="status">
        {textOf(state)}
        {own > 0 && ` · ${plural('folderOwn', own)}`}
      </p>
      {isWaiting && (
        <button type="button" class="button" onClick={folder.allow}>
          {message('folderAllow')}
        </button>
      )}
      {state.state === 'trouble' && state.trouble === 'gone' && (
        <button type="button" class="button" onClick={folder.pick}>
          {message('folderPick')}
        </button>
      )}
      {state.state === 'trouble' && state.trouble !== 'gone' && !isWaiting && (
        <button type="button" class="button" onClick={folder.again}>
          {message('folderAgain')}
        </button>
      )}
    </div>
  );
}

function textOf(state: NonNullable<UseFolder['state']>): string {
  const numbers = new Intl.NumberFormat(wordsLocale());
  const { name } = state;
  if (state.state === 'writing')
    return message('folderWriting', name, numbers.format(state.done), numbers.format(state.all));
  if (state.state === 'trouble') return message(TROUBLES[state.trouble], name);
  return plural('folderInStep', state.count.notes, name);
}
