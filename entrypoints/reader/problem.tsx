import { troubleText } from '../../components/trouble-text.ts';
import { type MessageKey, message } from '../../utils/words.ts';
import type { Missing } from './load-article.ts';
import type { Opening } from './use-opened.ts';

const WORDS: Record<Missing, { title: MessageKey; help: MessageKey }> = {
  'no-entry': { title: 'readerNoEntry', help: 'readerNoEntryHelp' },
  'no-clip': { title: 'readerNoClip', help: 'readerNoClipHelp' },
};

interface Props {
  opening: Extract<Opening, { state: 'missing' | 'failed' }>;
  onAgain(): void;
}

/** Why there is nothing to read, and what to do. */
export function Problem({ opening, onAgain }: Props) {
  const isMissing = opening.state === 'missing';
  return (
    <main class="problem">
      {isMissing && <span class="empty-tray" />}
      <div role="alert">
        <h1>{message(isMissing ? WORDS[opening.why].title : 'readerFailed')}</h1>
        <p>{isMissing ? message(WORDS[opening.why].help) : troubleText(opening.error)}</p>
      </div>
      <p class="problem-ways">
        {!isMissing && (
          <button type="button" class="button primary" onClick={onAgain}>
            {message('libraryTryAgain')}
          </button>
        )}
        <a class="button" href="/library.html">
          {message('readerToLibrary')}
        </a>
      </p>
    </main>
  );
}
