/**
 * - waiting: the browser has dropped the permission · gone: the folder is not there any more · full:
 *   the disk is · template: the template has a mistake · failed: the disk gave another error.
 */
export type FolderTrouble = 'waiting' | 'gone' | 'full' | 'template' | 'failed';

/** Why the folder is not in step. Surfaces have words of their own for each trouble. */
export class FolderError extends Error {
  readonly trouble: FolderTrouble;

  constructor(trouble: FolderTrouble, cause?: unknown) {
    super(`The folder is not in step (${trouble}).`, { cause });
    this.name = 'FolderError';
    this.trouble = trouble;
  }
}

const TROUBLES: Record<string, FolderTrouble> = {
  NotAllowedError: 'waiting',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  TemplateError: 'template',
};

/** What the File System API's error, or a template's, means for the folder. */
export function folderError(error: unknown): FolderError {
  if (error instanceof FolderError) return error;
  const name = error instanceof Error ? error.name : '';
  return new FolderError(TROUBLES[name] ?? 'failed', error);
}
