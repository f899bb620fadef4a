import type { RefObject } from 'preact';
import { canKeepFolder } from '../../../components/folder/step-folder.ts';
import { message, plural } from '../../../utils/words.ts';
import { Way } from '../keep/way.tsx';
import { FolderLine } from './folder-line.tsx';
import type { UseFolder } from './use-folder.ts';

interface Props {
  panel: RefObject<HTMLElement | null>;
  folder: UseFolder;
}

/** The part of the panel about the folder that is kept in step; nothing where a browser cannot. */
export function FolderSection({ panel, folder }: Props) {
  if (!canKeepFolder()) return null;
  const { state } = folder;
  const own = state?.state === 'in-step' ? state.count.own : [];
  return (
    <>
      <h3>{message('folderTitle')}</h3>
      <FolderLine folder={folder} />
      {own.length > 0 && (
        <details class="folder-own">
          <summary>{plural('folderOwn', own.length)}</summary>
          <p>{message('folderOwnHow')}</p>
          <ul>
            {own.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Way
        panel={panel}
        isBusy={false}
        name={state ? 'folderOther' : 'folderPick'}
        how="folderPickHow"
        onTake={folder.pick}
      />
      {state && (
        <Way
          panel={panel}
          isBusy={false}
          name="folderStop"
          how="folderStopHow"
          onTake={folder.stop}
        />
      )}
    </>
  );
}
