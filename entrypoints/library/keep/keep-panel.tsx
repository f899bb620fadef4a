import { useRef, useState } from 'preact/hooks';
import type { Notice } from '../../../components/toast.tsx';
import type { Library } from '../../../utils/library/library.ts';
import { message } from '../../../utils/words.ts';
import { makeBackup, takeBackup } from './backup-work.ts';
import { storageText } from './storage-text.ts';
import { useWork } from './use-work.ts';
import { FileWay, Way } from './way.tsx';
import { WorkCard } from './work-card.tsx';

interface Props {
  library: Library;
  tell(notice: Notice | null): void;
}

/** The button that opens what can be done with the library as a whole, and how much room it takes. */
export function KeepPanel({ library, tell }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [used, setUsed] = useState('');
  const { work, run } = useWork(tell);
  const onToggle = ({ newState }: { newState: string }) => {
    if (newState === 'open') storageText(library).then(setUsed);
  };
  const ways = { panel, isBusy: work !== null };

  return (
    <>
      <button type="button" class="button keep-button" popovertarget="keep">
        {message('keepTitle')}
      </button>
      <div
        ref={panel}
        id="keep"
        class="keep"
        popover="auto"
        role="dialog"
        aria-label={message('keepTitle')}
        onToggle={onToggle}
      >
        <h2 class="label">{message('keepTitle')}</h2>
        <p class="keep-used" aria-live="polite">
          {used}
        </p>
        <Way
          {...ways}
          name="keepBackup"
          how="keepBackupHow"
          onTake={() => run(message('backupMaking'), (watch) => makeBackup(library, watch))}
        />
        <FileWay
          {...ways}
          name="keepRestore"
          how="keepRestoreHow"
          accept=".json,application/json"
          onTake={([file]) =>
            file && run(message('restoring'), (watch) => takeBackup(file, library, watch))
          }
        />
      </div>
      <WorkCard work={work} />
    </>
  );
}
