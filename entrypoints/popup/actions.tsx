import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import type { Takeable } from '../../components/take-markdown.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { type Way, WaysMenu } from '../../components/ways-menu.tsx';
import { writeDay } from '../../utils/dates.ts';
import type { Library } from '../../utils/library/library.ts';
import { message, wordsLocale } from '../../utils/words.ts';
import { KeyButton } from './key-button.tsx';
import { Tags } from './tags.tsx';
import type { Saved } from './use-saved.ts';
import { type Digested, digestOf } from './use-shown.ts';
import type { Status } from './use-status.ts';

interface Props {
  /** Null until the article and its digest are there. */
  shown: Digested | null;
  saved: Saved;
  whole(): Promise<Library>;
  /** The last thing to tell; null for the state of the story. */
  status: Status;
  onStatus(status: Status): void;
}

/** What to do with the article, with one line above that says how things stand. */
export function Actions({ shown, saved, whole, status, onStatus }: Props) {
  const [wanted, setWanted] = useState(false);
  const [saving, setSaving] = useState(false);
  const upToDate = shown !== null && saved.story !== null && saved.now?.article === shown.article;
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
      saved: saved.story?.saved ?? null,
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
        {!wanted && !status && <WayBack saved={saved} onStatus={onStatus} />}
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
        {saved.story && (
          <Tags key={saved.story.id} {...saved.story} whole={whole} onStatus={onStatus} />
        )}
        <KeyButton
          shortcut="c"
          kind="plain sign"
          name={message('popupCopy')}
          ready={shown !== null}
          onPress={() => take(copy, message('popupCopied'), message('popupCopyFailed'))}
        >
          <Icon name="copy" />
        </KeyButton>
        <KeyButton
          shortcut="d"
          kind="plain sign"
          name={message('popupDownload')}
          ready={shown !== null}
          onPress={() => take(download, message('popupDownloaded'), message('popupDownloadFailed'))}
        >
          <Icon name="download" />
        </KeyButton>
        <WaysMenu
          onTake={({ take: how, done }) =>
            take(how, done || message('popupDownloaded'), message('markdownFailed'))
          }
        />
      </div>
    </footer>
  );
}

/** What undoes the last saving or removal, and where there was none, what removes the story. */
function WayBack({ saved, onStatus }: Pick<Props, 'saved' | 'onStatus'>) {
  const canUndo = saved.putBack || saved.now;
  if (!canUndo && !saved.story) return null;
  const go = async () => {
    try {
      await (canUndo ? saved.undo() : saved.remove());
    } catch (error) {
      onStatus({ text: troubleText(error), stays: true });
    }
  };
  return (
    <button
      type="button"
      class="link"
      aria-keyshortcuts={canUndo ? 'u' : undefined}
      title={canUndo ? 'U' : undefined}
      onClick={go}
    >
      {message(canUndo ? 'toastUndo' : 'popupRemove')}
    </button>
  );
}

// Fetched when they are asked for.
const taking = () => import('../../components/take-markdown.ts');
const copy = async (takeable: Takeable) => (await taking()).copyMarkdown(takeable);
const download = async (takeable: Takeable) => (await taking()).downloadMarkdown(takeable);

function saveLabel({ now, story }: Saved, upToDate: boolean) {
  if (upToDate) return isFirst(now) ? 'popupSaved' : 'popupUpdated';
  return story ? 'popupUpdate' : 'popupSave';
}

/** Whether the story came into the library with this saving. */
const isFirst = (now: Saved['now']) => now?.entry.saved === now?.entry.updated;

/** How the story stands when nothing else is to tell. */
function stateOf({ story, now, known, putBack }: Saved, upToDate: boolean): string {
  if (!known) return '';
  if (putBack) return message('popupRemoved');
  if (upToDate) return message(isFirst(now) ? 'popupSavedStatus' : 'popupUpdatedStatus');
  if (now) return message('popupChanged');
  if (!story) return '';
  const day = writeDay(story.saved, wordsLocale());
  return day ? message('popupInLibrarySince', day) : '';
}

/** What to do first, while there is nothing to tell. */
function hintFor(shown: Digested | null): string {
  const passages = (shown?.digest?.facts.length ?? 0) + (shown?.digest?.quotes.length ?? 0);
  return passages > 0 ? message('popupHint') : '';
}
