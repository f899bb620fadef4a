import type { Library } from '../../utils/library/library.ts';

/**
 * Lets the folder that is kept in step, if there is one, know of changed articles. It takes no part in
 * the change: what cannot be written now is written when the library is next open, which tells of it.
 */
export function tellFolder(library: Pick<Library, 'get'>, id: string): void {
  if (!('showDirectoryPicker' in globalThis)) return;
  import('./step-folder.ts')
    .then(({ stepFolder }) => stepFolder(library, [id]))
    .catch((error: unknown) => console.warn('A note is still due.', error));
}
