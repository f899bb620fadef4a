import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { type MessageKey, message } from '../../../utils/words.ts';

interface Way {
  /** The panel it stands in, which closes as it is taken. */
  panel: RefObject<HTMLElement | null>;
  name: MessageKey;
  /** What it does, in a line. */
  how: MessageKey;
  isBusy: boolean;
}

/** One thing that can be done with the library, with what it does in a line below. */
export function Way({ panel, name, how, isBusy, onTake }: Way & { onTake(): void }) {
  const description = useId();
  const take = () => {
    if (isBusy) return;
    panel.current?.hidePopover();
    onTake();
  };
  return (
    <div class="way">
      <button
        type="button"
        class="button"
        aria-describedby={description}
        aria-disabled={isBusy}
        onClick={take}
      >
        {message(name)}
      </button>
      <p id={description}>{message(how)}</p>
    </div>
  );
}

interface FileWay extends Way {
  /** As in `<input accept>`. */
  accept?: string;
  /** Whether a folder with all its files is picked, or any number of files; one file otherwise. */
  many?: 'files' | 'folder';
  onTake(files: File[]): void;
}

/** One for which the reader picks files. */
export function FileWay({ accept, many, onTake, ...way }: FileWay) {
  const input = useRef<HTMLInputElement>(null);
  const pick = () => {
    if (!input.current) return;
    input.current.webkitdirectory = many === 'folder';
    input.current.click();
  };
  return (
    <>
      <Way {...way} onTake={pick} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={many === 'files'}
        aria-label={message(way.name)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be picked a second time, after it was mended.
          currentTarget.value = '';
          if (files.length) onTake(files);
        }}
      />
    </>
  );
}
