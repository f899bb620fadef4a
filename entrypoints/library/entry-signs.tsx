import { Icon } from '../../components/icons.tsx';
import { SignButton } from '../../components/sign-button.tsx';
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
  return (
    <div class="entry-signs">
      <SignButton
        icon="copy"
        tabIndex={tabIndex}
        name={message('libraryCopy', title)}
        hint={message('markdownCopy')}
        onClick={() => actions.copy(entry)}
      />
      <SignButton
        icon="download"
        tabIndex={tabIndex}
        name={message('libraryDownload', title)}
        hint={message('markdownDownload')}
        onClick={() => actions.download(entry)}
      />
      <WaysMenu of={title} tabIndex={tabIndex} onTake={(way) => actions.take(entry, way)} />
      <a
        class="button plain sign"
        tabIndex={tabIndex}
        href={entry.url}
        target="_blank"
        rel="noopener noreferrer"
        title={message('originalOpen')}
        aria-label={message('libraryOriginal', title)}
      >
        <Icon name="original" />
      </a>
      <SignButton
        icon="delete"
        tabIndex={tabIndex}
        name={message('libraryDelete', title)}
        hint={message('libraryDeleteSign')}
        onClick={() => actions.remove(entry)}
      />
    </div>
  );
}
