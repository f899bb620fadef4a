import { useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { copyMarkdown, downloadMarkdown, type Takeable } from '../../components/take-markdown.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { writeDay } from '../../utils/dates.ts';
import { message, wordsLocale } from '../../utils/words.ts';
import { type Digested, digestOf } from './use-clip.ts';
import type { Saved } from './use-saved.ts';

interface Props {
  /** Null until the article and its digest are there. */
  shown: Digested | null;
  saved: Saved;
  /** The last thing to tell; empty for the state of the story. */
  status: string;
  onStatus(status: string): void;
}

/** What to do with the article, with one line above that says how things stand. */
export function Actions({ shown, saved, status, onStatus }: Props) {
  const [saving, setSaving] = useState(false);
  const upToDate = shown !== null && saved.now?.article === shown.article;
  const inLibrary = saved.now !== null || saved.before !== null;
  const ready = shown !== null && saved.known && !saving;

  const save = async () => {
    if (!ready) return;
    setSaving(true);
    try {
      await saved.save(shown);
      onStatus('');
    } catch (error) {
      onStatus(troubleText(error));
    }
    setSaving(false);
  };
  const take = async (how: (takeable: Takeable) => Promise<void>, done: string, failed: string) => {
    if (!shown) return;
    const takeable = {
      article: shown.article,
      digest: digestOf(shown),
      saved: saved.now?.entry.saved ?? saved.before?.saved ?? null,
    };
    onStatus(
      await how(takeable).then(
        () => done,
        () => failed,
      ),
    );
  };

  return (
    <footer class="actions">
      <p class="status" role="status">
        {status || stateOf(saved, upToDate)}
      </p>
      <div class="actions-row">
        <button
          type="button"
          class={upToDate ? 'button' : 'button primary'}
          aria-disabled={!ready}
          onClick={save}
        >
          {upToDate && <Icon name="check" />}
          {message(saveLabel(saved, upToDate, inLibrary))}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!shown}
          onClick={() => take(copyMarkdown, message('popupCopied'), message('popupCopyFailed'))}
        >
          {message('popupCopy')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!shown}
          onClick={() =>
            take(downloadMarkdown, message('popupDownloaded'), message('popupDownloadFailed'))
          }
        >
          {message('popupDownload')}
        </button>
      </div>
    </footer>
  );
}

function saveLabel({ now }: Saved, upToDate: boolean, inLibrary: boolean) {
  if (upToDate) return isFirst(now) ? 'popupSaved' : 'popupUpdated';
  return inLibrary ? 'popupUpdate' : 'popupSave';
}

/** Whether the story came into the library with this saving. */
const isFirst = (now: Saved['now']) => now?.entry.saved === now?.entry.updated;

/** How the story stands when nothing else is to tell. */
function stateOf({ before, now, known }: Saved, upToDate: boolean): string {
  if (!known) return '';
  if (upToDate) return message(isFirst(now) ? 'popupSavedStatus' : 'popupUpdatedStatus');
  if (now) return message('popupChanged');
  if (!before) return message('popupHint');
  const day = writeDay(before.saved, wordsLocale());
  return day ? message('popupInLibrarySince', day) : '';
}
