import { SignButton } from '../../../components/sign-button.tsx';
import type { Entry } from '../../../utils/library/library.ts';
import { message } from '../../../utils/words.ts';
import type { MarkActions } from './entry-tags.tsx';

interface Props {
  entry: Entry;
  title: string;
  tabIndex: number;
  marks: MarkActions;
}

/** The controls of an entry's marks. */
export function MarkSigns({ entry, title, tabIndex, marks }: Props) {
  return (
    <div class="entry-signs mark-signs">
      <SignButton
        icon="star"
        tabIndex={tabIndex}
        name={message('markFavouriteOf', title)}
        hint={message('markFavourite')}
        aria-pressed={entry.favourite}
        onClick={() => marks.toggle(entry, 'favourite')}
      />
      <SignButton
        icon="check"
        tabIndex={tabIndex}
        name={message('markReadOf', title)}
        hint={message('markRead')}
        aria-pressed={entry.read}
        onClick={() => marks.toggle(entry, 'read')}
      />
      <SignButton
        icon="tag"
        tabIndex={tabIndex}
        name={message('tagsWriteOf', title)}
        hint={message('tagsWrite')}
        onClick={() => marks.writeTags(entry)}
      />
    </div>
  );
}
