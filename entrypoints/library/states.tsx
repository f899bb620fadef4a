import { troubleText } from '../../components/trouble-text.ts';
import { message } from '../../utils/words.ts';

/** While the entries are read: the outlines of some, after a moment, so that a quick read shows none. */
export function Loading() {
  return (
    <div class="state-loading" role="status" aria-label={message('libraryLoading')}>
      {[1, 2, 3, 4, 5].map(() => (
        <div class="outline" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

export function Empty() {
  return (
    <div class="state">
      <span class="empty-tray" />
      <h2>{message('libraryEmpty')}</h2>
      <p>{message('libraryEmptyHow')}</p>
    </div>
  );
}

interface NoMatchProps {
  query: string;
  /** Whether there are texts that have not been looked into yet. */
  isReading: boolean;
  onClear(): void;
}

export function NoMatch({ query, isReading, onClear }: NoMatchProps) {
  return (
    <div class="state">
      <h2>{message(isReading ? 'libraryNoMatchYet' : 'libraryNoMatch', query.trim())}</h2>
      <p>{message(isReading ? 'libraryNoMatchYetHow' : 'libraryNoMatchHow')}</p>
      <button type="button" class="button" onClick={onClear}>
        {message('libraryClearSearch')}
      </button>
    </div>
  );
}

export function Failed({ error, onAgain }: { error: unknown; onAgain(): void }) {
  return (
    <div class="state" role="alert">
      <h2>{message('libraryFailed')}</h2>
      <p>{troubleText(error)}</p>
      <button type="button" class="button" onClick={onAgain}>
        {message('libraryTryAgain')}
      </button>
    </div>
  );
}
