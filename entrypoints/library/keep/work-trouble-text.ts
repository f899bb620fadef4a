import { troubleText } from '../../../components/trouble-text.ts';
import { BackupError } from '../../../utils/backup/backup-error.ts';
import { LibraryError } from '../../../utils/library/library.ts';
import { message } from '../../../utils/words.ts';

/** Why a piece of work was not done, as a sentence for the reader. */
export function workTroubleText(error: unknown): string {
  if (error instanceof BackupError) return refusalText(error);
  return error instanceof LibraryError ? troubleText(error) : message('workFailed');
}

function refusalText({ trouble, article, place }: BackupError): string {
  if (trouble === 'foreign') return message('restoreForeign');
  if (trouble === 'newer') return message('restoreNewer');
  if (trouble === 'cut') return message('restoreCut');
  if (article === null) return message('restoreDamaged');
  return place === null
    ? message('restoreDamagedArticle', String(article))
    : message('restoreDamagedPlace', String(article), place);
}
