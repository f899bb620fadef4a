import { LibraryError, type LibraryTrouble } from '../utils/library/library.ts';
import { type MessageKey, message } from '../utils/words.ts';

const TEXTS: Record<LibraryTrouble, MessageKey> = {
  full: 'troubleFull',
  failed: 'troubleFailed',
  newer: 'troubleNewer',
  damaged: 'troubleDamaged',
};

/** What went wrong with the library, as a sentence for the reader. */
export function troubleText(error: unknown): string {
  return message(TEXTS[error instanceof LibraryError ? error.trouble : 'failed']);
}
