import type { Entry } from '../../../utils/library/library.ts';
import { message } from '../../../utils/words.ts';
import { TagField } from './tag-field.tsx';

/** The id of the list of all tags there are, which fields propose from. */
export const KNOWN_TAGS = 'known-tags';

/** What can be done with an entry's marks. */
export interface MarkActions {
  /** The id of the entry whose tags are being written. */
  tagging: string | null;
  writeTags(entry: Entry): void;
  setTags(entry: Entry, tags: string[]): void;
  leaveTags(): void;
  /** Gives the focus back to the list. */
  refocus(): void;
  toggle(entry: Entry, mark: 'read' | 'favourite'): void;
  /** Shows what has a tag. */
  filterBy(tag: string): void;
}

interface Props {
  entry: Entry;
  title: string;
  tabIndex: number;
  marks: MarkActions;
}

/** An entry's tags, each leading to the others that have it; or the field they are written in. */
export function EntryTags({ entry, title, tabIndex, marks }: Props) {
  if (marks.tagging === entry.id)
    return (
      <TagField
        name={message('tagsOf', title)}
        hint={message('tagsHint')}
        tags={entry.tags}
        known={KNOWN_TAGS}
        onDone={(tags) => marks.setTags(entry, tags)}
        onCancel={marks.leaveTags}
        onLeft={marks.refocus}
      />
    );
  if (!entry.tags.length) return null;
  return (
    <ul class="entry-tags" aria-label={message('tagsOf', title)}>
      {entry.tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class="tag"
            tabIndex={tabIndex}
            title={message('tagFilter', tag)}
            onClick={() => marks.filterBy(tag)}
          >
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
