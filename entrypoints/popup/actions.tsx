import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import type { Takeable } from '../../components/take-markdown.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { type Way, WaysMenu } from '../../components/ways-menu.tsx';
import { writeDay } from '../../utils/dates.ts';
import { message, wordsLocale } from '../../utils/words.ts';
import { KeyButton } from './key-button.tsx';
import type { Saved } from './use-saved.ts';
import { type Digested, digestOf } from './use-shown.ts';
import type { Status } from './use-status.ts';

interface Props {
  /** Null until the article and its digest are there. */
  shown: Digested | null;
  saved: Saved;
  /** The last thing to tell; null for the state of the story. */
  status: Status;
  onStatus(status: Status): void;
}

/** What to do with the article, with one line above that says how things stand. */
export function Actions({ shown, saved, status, onStatus }: Props) {
  const [wanted, setWanted] = useState(false);
  const [saving, setSaving] = useState(false);
  const upToDate = shown !== null && saved.now?.article === shown.article;
  const ready = shown !== null && saved.known && !saving;

  const save = async (article: Digested) => {
    setWanted(false);
    setSaving(true);
    try {
      const askForPictures = await saved.save(article);
      onStatus(null);
      askForPictures().then((areKept) => {
        if (!areKept) onStatus({ text: message('picturesRefused'), stays: true });
      });
    } catch (error) {
      onStatus({ text: troubleText(error), stays: true });
    }
    setSaving(false);
  };
  // Pressed before the article is there, the button keeps its word.
  useLayoutEffect(() => {
    if (wanted && ready) save(shown);
  });
  const take = async (how: Way['take'], done: string, failed: string) => {
    if (!shown) return;
    const takeable: Takeable = {
      article: shown.article,
      digest: digestOf(shown),
      saved: saved.now?.entry.saved ?? saved.before?.saved ?? null,
    };
    try {
      await how(takeable);
      onStatus({ text: done });
    } catch {
      onStatus({ text: failed, stays: true });
    }
  };

  const told = status?.text || stateOf(saved, upToDate) || hintFor(shown);
  return (
    <footer class="actions">
      <div class="status-row">
        <p class="status" role="status" data-stays={status?.stays}>
          {wanted ? message('popupWillSave') : told}
        </p>
        <WaysMenu
          onTake={({ take: how, done }) =>
            take(how, done || message('popupDownloaded'), message('markdownFailed'))
          }
        />
      </div>
      <div class="actions-row">
        <KeyButton
          shortcut="s"
          {...(!upToDate && { kind: 'primary' })}
          onPress={() => setWanted(true)}
        >
          {upToDate && <Icon name="check" />}
          {message(saveLabel(saved, upToDate))}
        </KeyButton>
        <KeyButton
          shortcut="c"
          ready={shown !== null}
          onPress={() => take(copy, message('popupCopied'), message('popupCopyFailed'))}
        >
          {message('popupCopy')}
        </KeyButton>
        <KeyButton
          shortcut="d"
          ready={shown !== null}
          onPress={() => take(download, message('popupDownloaded'), message('popupDownloadFailed'))}
        >
          {message('popupDownload')}
        </KeyButton>
      </div>
    </footer>
  );
}

// Fetched when they are asked for.
const taking = () => import('../../components/take-markdown.ts');
const copy = async (takeable: Takeable) => (await taking()).copyMarkdown(takeable);
const download = async (takeable: Takeable) => (await taking()).downloadMarkdown(takeable);

function saveLabel({ before, now }: Saved, upToDate: boolean) {
  if (upToDate) return isFirst(now) ? 'popupSaved' : 'popupUpdated';
  return before || now ? 'popupUpdate' : 'popupSave';
}

/** Whether the story came into the library with this saving. */
const isFirst = (now: Saved['now']) => now?.entry.saved === now?.entry.updated;

/** How the story stands when nothing else is to tell. */
function stateOf({ before, now, known }: Saved, upToDate: boolean): string {
  if (!known) return '';
  if (upToDate) return message(isFirst(now) ? 'popupSavedStatus' : 'popupUpdatedStatus');
  if (now) return message('popupChanged');
  if (!before) return '';
  const day = writeDay(before.saved, wordsLocale());
  return day ? message('popupInLibrarySince', day) : '';
}

/** What to do first, while there is nothing to tell. */
function hintFor(shown: Digested | null): string {
  const passages = (shown?.digest?.facts.length ?? 0) + (shown?.digest?.quotes.length ?? 0);
  return passages > 0 ? message('popupHint') : '';
}
