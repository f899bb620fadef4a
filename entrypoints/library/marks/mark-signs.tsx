import { Icon } from '../../../components/icons.tsx';
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
  const sign = { class: 'button plain sign', tabIndex };
  return (
    <div class="entry-signs mark-signs">
      <button
        type="button"
        {...sign}
        aria-pressed={entry.favourite}
        title={message('markFavourite')}
        aria-label={message('markFavouriteOf', title)}
        onClick={() => marks.toggle(entry, 'favourite')}
      >
        <Icon name="star" />
      </button>
      <button
        type="button"
        {...sign}
        aria-pressed={entry.read}
        title={message('markRead')}
        aria-label={message('markReadOf', title)}
        onClick={() => marks.toggle(entry, 'read')}
      >
        <Icon name="check" />
      </button>
      <button
        type="button"
        {...sign}
        title={message('tagsWrite')}
        aria-label={message('tagsWriteOf', title)}
        onClick={() => marks.writeTags(entry)}
      >
        <Icon name="tag" />
      </button>
    </div>
  );
}
