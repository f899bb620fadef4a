import { type MessageKey, message } from '../../utils/words.ts';
import type { Trouble } from './clip-tab.ts';

const WORDS: Record<Trouble, [what: MessageKey, help: MessageKey]> = {
  browser: ['stoppedBrowser', 'stoppedBrowserHelp'],
  readerView: ['stoppedReaderView', 'stoppedReaderViewHelp'],
  store: ['stoppedStore', 'stoppedStoreHelp'],
  file: ['stoppedFile', 'stoppedFileHelp'],
  pdf: ['stoppedPdf', 'stoppedPdfHelp'],
  other: ['stoppedOther', 'stoppedOtherHelp'],
  noArticle: ['stoppedNoArticle', 'stoppedNoArticleHelp'],
  failed: ['stoppedFailed', 'stoppedFailedHelp'],
  tooLarge: ['stoppedTooLarge', 'stoppedTooLargeHelp'],
  cancelled: ['stoppedCancelled', 'stoppedCancelledHelp'],
  gone: ['stoppedGone', 'stoppedGoneHelp'],
};

/** What another try may change. */
const PASSING: ReadonlySet<Trouble> = new Set(['noArticle', 'failed', 'tooLarge', 'cancelled']);
/** Told only after the page has been read, when a smaller popup would be a jump. */
const LATE: ReadonlySet<Trouble> = new Set([...PASSING, 'pdf', 'gone']);

/** Why there is no article to show, and what can be done about it. */
export function Stopped({ trouble, onAgain }: { trouble: Trouble; onAgain(): void }) {
  const [what, help] = WORDS[trouble];
  return (
    <main class="stopped" data-small={!LATE.has(trouble)}>
      <span class="empty-tray" />
      <h1>{message(what)}</h1>
      <p>{message(help)}</p>
      {PASSING.has(trouble) && (
        <button type="button" class="button" onClick={onAgain}>
          {message('popupTryAgain')}
        </button>
      )}
    </main>
  );
}
