import { useState } from 'preact/hooks';
import type { Entry } from '../../../utils/library/library.ts';
import { withTags } from '../../../utils/library/tags.ts';
import type { MarkActions } from './entry-tags.tsx';
import type { SetMarks } from './use-marks.ts';

/** Where tags are being written: at one entry, by its id, or in the bar for all that are chosen. */
type Tagging = { entry: string } | 'chosen' | null;

interface Page {
  setMarks: SetMarks;
  chosen: Entry[];
  /** Gives the focus back to the list. */
  refocus(): void;
  filterBy(tag: string): void;
}

/** What the page offers for marks: at one entry, and for all that are chosen. */
export function useMarkActions({ setMarks, chosen, refocus, filterBy }: Page) {
  const [tagging, setTagging] = useState<Tagging>(null);
  const toggle = (entries: Entry[], mark: 'read' | 'favourite') => {
    // What not all of them have, all of them get.
    const value = !entries.every((entry) => entry[mark]);
    setMarks(entries, () => ({ [mark]: value }));
  };
  const leave = () => setTagging(null);
  const entry: MarkActions = {
    tagging: tagging && tagging !== 'chosen' ? tagging.entry : null,
    writeTags: ({ id }) => setTagging({ entry: id }),
    setTags(entry, tags) {
      leave();
      if (tags.join() !== entry.tags.join()) setMarks([entry], () => ({ tags }));
    },
    leaveTags: leave,
    refocus,
    toggle: (entry, mark) => toggle([entry], mark),
    filterBy,
  };
  const bar = {
    tagging: tagging === 'chosen',
    onMark: (mark: 'read' | 'favourite') => toggle(chosen, mark),
    onWriteTags: () => setTagging('chosen'),
    onTags(added: string[]) {
      leave();
      if (added.length) setMarks(chosen, ({ tags }) => ({ tags: withTags(tags, added) }));
    },
    onLeaveTags: leave,
    onRefocus: refocus,
  };
  /** By key: all that are chosen, or the current entry. */
  const keys = {
    toggle: (mark: 'read' | 'favourite', current: Entry | undefined) =>
      toggle(chosen.length ? chosen : current ? [current] : [], mark),
    writeTags(current: Entry | undefined) {
      if (chosen.length) setTagging('chosen');
      else if (current) setTagging({ entry: current.id });
    },
  };
  return { entry, bar, keys };
}
