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
};

/** Told only after the page has been read, when a smaller popup would be a jump. */
const LATE: ReadonlySet<Trouble> = new Set(['noArticle', 'failed', 'pdf']);

/** Why there is no article to show, and what can be done about it. */
export function Stopped({ trouble, onAgain }: { trouble: Trouble; onAgain(): void }) {
  const [what, help] = WORDS[trouble];
  return (
    <main class="stopped" data-small={!LATE.has(trouble)}>
      <EmptyTray />
      <h1>{message(what)}</h1>
      <p>{message(help)}</p>
      {(trouble === 'failed' || trouble === 'noArticle') && (
        <button type="button" class="button" onClick={onAgain}>
          {message('popupTryAgain')}
        </button>
      )}
    </main>
  );
}

/** A galley without type in it. */
function EmptyTray() {
  return (
    <svg
      class="empty-tray"
      width="72"
      height="56"
      viewBox="0 0 72 56"
      fill="none"
      aria-hidden="true"
    >
      <path
        d="M66 5H10a4 4 0 0 0-4 4v38a4 4 0 0 0 4 4h56"
        stroke="currentColor"
        stroke-width="2.5"
      />
      <path
        d="M16 17h40M16 28h46M16 39h32"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="1 5"
      />
    </svg>
  );
}
