import { Icon } from '../../components/icons.tsx';
import { type Way, WaysMenu } from '../../components/ways-menu.tsx';
import type { Entry } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';

/** What can be done with one entry. */
export interface EntryActions {
  copy(entry: Entry): void;
  download(entry: Entry): void;
  take(entry: Entry, way: Way): void;
  remove(entry: Entry): void;
}

interface Props {
  entry: Entry;
  title: string;
  tabIndex: number;
  actions: EntryActions;
}

/** An entry's controls. Each says in its name which entry it is about. */
export function EntrySigns({ entry, title, tabIndex, actions }: Props) {
  const sign = { class: 'button plain sign', tabIndex };
  return (
    <div class="entry-signs">
      <button
        type="button"
        {...sign}
        title={message('markdownCopy')}
        aria-label={message('libraryCopy', title)}
        onClick={() => actions.copy(entry)}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        {...sign}
        title={message('markdownDownload')}
        aria-label={message('libraryDownload', title)}
        onClick={() => actions.download(entry)}
      >
        <Icon name="download" />
      </button>
      <WaysMenu of={title} tabIndex={tabIndex} onTake={(way) => actions.take(entry, way)} />
      <a
        {...sign}
        href={entry.url}
        target="_blank"
        rel="noopener noreferrer"
        title={message('originalOpen')}
        aria-label={message('libraryOriginal', title)}
      >
        <Icon name="original" />
      </a>
      <button
        type="button"
        {...sign}
        title={message('libraryDeleteSign')}
        aria-label={message('libraryDelete', title)}
        onClick={() => actions.remove(entry)}
      >
        <Icon name="delete" />
      </button>
    </div>
  );
}
