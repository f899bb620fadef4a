import { message, plural, wordsLocale } from '../../../utils/words.ts';
import type { Indexing } from './use-search.ts';

interface Props {
  indexing: Indexing;
  /** Filters of the query that cannot be understood, as typed. */
  faults: string[];
  onAgain(): void;
}

/** What a search has to say for itself: how far the texts are read, and what it cannot understand. */
export function SearchStatus({ indexing, faults, onAgain }: Props) {
  return (
    <div class="search-status">
      {faults.map((fault) => (
        <p key={fault}>{faultText(fault)}</p>
      ))}
      {indexing.state === 'reading' && <Reading {...indexing} />}
      {indexing.state === 'failed' && (
        <p role="alert">
          {message('searchFailed')}{' '}
          <button type="button" class="button plain" onClick={onAgain}>
            {message('libraryTryAgain')}
          </button>
        </p>
      )}
    </div>
  );
}

function Reading({ done, total }: { done: number; total: number | null }) {
  const text =
    total === null
      ? message('searchLoading')
      : plural('searchReading', total, new Intl.NumberFormat(wordsLocale()).format(done));
  return (
    <p class="search-reading">
      <span>{text}</span>
      <progress
        aria-label={message('searchProgress')}
        {...(total !== null && { value: done, max: total })}
      />
    </p>
  );
}

function faultText(fault: string): string {
  return message(fault.startsWith('is:') ? 'searchNoState' : 'searchNoDate', fault);
}
