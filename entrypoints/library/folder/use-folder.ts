import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type PickedFolder,
  pickedFolder,
  setFolder,
} from '../../../components/folder/folder-database.ts';
import {
  canKeepFolder,
  catchUp,
  type FolderCount,
  folderCount,
} from '../../../components/folder/step-folder.ts';
import { type FolderTrouble, folderError } from '../../../utils/folder/folder-error.ts';
import type { Library } from '../../../utils/library/library.ts';

/** How the folder stands; null where none is kept in step. */
export type FolderState =
  | null
  | { state: 'writing'; name: string; done: number; all: number }
  | { state: 'in-step'; name: string; count: FolderCount }
  | { state: 'trouble'; name: string; trouble: FolderTrouble };

export interface UseFolder {
  state: FolderState;
  /** Lets the reader pick a folder, and writes all notes into it. Needs a click just before. */
  pick(): Promise<void>;
  /** Asks for the permission that the browser has dropped, and catches up. Needs a click just before. */
  allow(): Promise<void>;
  /** Writes what is due, after a trouble was mended. */
  again(): void;
  /** Keeps it in step no longer; its notes stay. */
  stop(): Promise<void>;
}

interface PicksFolder {
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<PickedFolder>;
}

/** Changes come in bursts; the folder is brought in step when one is over, in milliseconds. */
const CALM = 250;

/** Keeps the picked folder in step while the library is open, first with what it has missed. */
export function useFolder(library: Library): UseFolder {
  const [state, setState] = useState<FolderState>(null);
  const isBusy = useRef(false);
  const isDue = useRef(false);

  const step = useCallback(async () => {
    isDue.current = true;
    if (isBusy.current) return;
    isBusy.current = true;
    let name = '';
    try {
      while (isDue.current) {
        isDue.current = false;
        const folder = await pickedFolder();
        if (!folder) {
          setState(null);
          continue;
        }
        name = folder.name;
        await catchUp(library, (done, all) => setState({ state: 'writing', name, done, all }));
        setState({ state: 'in-step', name, count: await folderCount() });
      }
    } catch (error) {
      setState({ state: 'trouble', name, trouble: folderError(error).trouble });
    } finally {
      isBusy.current = false;
    }
  }, [library]);

  useEffect(() => {
    if (!canKeepFolder()) return;
    step();
    let timer: ReturnType<typeof setTimeout>;
    const end = library.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(step, CALM);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [library, step]);

  return {
    state,
    again: step,
    async pick() {
      const picker = globalThis as unknown as PicksFolder;
      const folder = await picker
        .showDirectoryPicker({ id: 'notes', mode: 'readwrite' })
        .catch(() => null);
      // The reader has closed the picker.
      if (!folder) return;
      await setFolder(folder);
      await step();
    },
    async allow() {
      await (await pickedFolder())?.requestPermission({ mode: 'readwrite' });
      await step();
    },
    async stop() {
      await setFolder(null);
      setState(null);
    },
  };
}
