import { useEffect, useRef, useState } from 'preact/hooks';
import { PicturesSwitch } from '../../../components/pictures/pictures-switch.tsx';
import { storageText } from '../../../components/storage-text.ts';
import { TemplateDialog } from '../../../components/template/template-dialog.tsx';
import type { Notice } from '../../../components/toast.tsx';
import type { CiteFormat } from '../../../utils/cite/cite-many.ts';
import type { Taken } from '../../../utils/import/take-notes.ts';
import type { Entry, Library } from '../../../utils/library/library.ts';
import { type MessageKey, message, plural } from '../../../utils/words.ts';
import { FolderSection } from '../folder/folder-section.tsx';
import type { UseFolder } from '../folder/use-folder.ts';
import { makeBackup, takeBackup } from './backup-work.ts';
import { importNotes } from './import-work.ts';
import { RefusedFiles } from './refused-files.tsx';
import { type TakeOut, takeBook, takeCitations, takeMarkdown } from './take-out-work.ts';
import { useWork } from './use-work.ts';
import { FileWay, Way } from './way.tsx';
import { WorkCard } from './work-card.tsx';

const CITATIONS: [CiteFormat, name: MessageKey, how: MessageKey][] = [
  ['bibtex', 'citeBibtex', 'takeOutBibtexHow'],
  ['ris', 'citeRis', 'takeOutRisHow'],
  ['csl', 'citeCsl', 'takeOutCslHow'],
];

interface Props {
  library: Library;
  /** The selected entries: what is taken out is these, or all where there are none. */
  chosen: Entry[];
  folder: UseFolder;
  tell(notice: Notice | null): void;
}

/** The button that opens what can be done with the library as a whole, and how much room it takes. */
export function KeepPanel({ library, chosen, folder, tell }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [used, setUsed] = useState('');
  const { work, run } = useWork(tell);
  const [showsTemplate, setShowsTemplate] = useState(false);
  const [refused, setRefused] = useState<Taken['refused']>([]);
  useEffect(() => {
    // The settings lead here.
    if (location.hash === '#keep') panel.current?.showPopover();
  }, []);
  const onToggle = ({ newState }: { newState: string }) => {
    if (newState === 'open') storageText(library).then(setUsed);
  };
  const takeOut = (take: TakeOut) =>
    run(message('takingOut'), async (watch) => {
      const entries = chosen.length ? chosen : await library.entries();
      return take(
        library,
        entries.map(({ id }) => id),
        watch,
      );
    });
  const takeIn = (files: File[]) =>
    run(message('importing'), (watch) => importNotes(files, library, watch, setRefused));
  const ways = { panel, isBusy: work !== null };

  return (
    <>
      <button type="button" class="button" popovertarget="keep">
        {message('keepTitle')}
      </button>
      <div
        ref={panel}
        id="keep"
        class="panel keep"
        popover="auto"
        role="dialog"
        aria-label={message('keepTitle')}
        onToggle={onToggle}
      >
        <h2 class="label">{message('keepTitle')}</h2>
        <p class="keep-used" aria-live="polite">
          {used}
        </p>
        <h3>{chosen.length ? plural('takeOutChosen', chosen.length) : message('takeOutAll')}</h3>
        <Way
          {...ways}
          name="takeOutMarkdown"
          how="takeOutMarkdownHow"
          onTake={() => takeOut(takeMarkdown)}
        />
        <Way {...ways} name="templateWay" how="templateHow" onTake={() => setShowsTemplate(true)} />
        <Way {...ways} name="takeOutBook" how="takeOutBookHow" onTake={() => takeOut(takeBook)} />
        {CITATIONS.map(([format, name, how]) => (
          <Way
            key={format}
            {...ways}
            name={name}
            how={how}
            onTake={() => takeOut(takeCitations(format))}
          />
        ))}
        <FolderSection panel={panel} folder={folder} />
        <h3>{message('picturesTitle')}</h3>
        <PicturesSwitch />
        <h3>{message('keepWhole')}</h3>
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
        <h3>{message('importTitle')}</h3>
        <FileWay
          {...ways}
          name="importFiles"
          how="importFilesHow"
          accept=".md,.markdown,text/markdown"
          many="files"
          onTake={takeIn}
        />
        <FileWay
          {...ways}
          name="importFolder"
          how="importFolderHow"
          many="folder"
          onTake={takeIn}
        />
      </div>
      <WorkCard work={work} />
      {showsTemplate && (
        <TemplateDialog
          library={library}
          of={chosen[0]}
          onClose={() => setShowsTemplate(false)}
          tell={tell}
        />
      )}
      <RefusedFiles refused={refused} onClose={() => setRefused([])} />
    </>
  );
}
