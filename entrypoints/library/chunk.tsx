import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../utils/library/library.ts';
import { EntryRow } from './entry-row.tsx';
import type { EntryActions } from './entry-signs.tsx';
import type { MarkActions } from './marks/entry-tags.tsx';
import type { Selection } from './use-selection.ts';

interface Props {
  entries: Entry[];
  /** The index of its first entry among all that are listed. */
  first: number;
  total: number;
  selection: Selection;
  actions: EntryActions;
  marks: MarkActions;
}

/**
 * A run of entries that is in the page only while it is near the view, or holds the current entry.
 * In between it keeps its place by the height it had, or by a guess before it was ever shown. The
 * list flows as any page does, so entries may be of any height and the browser keeps the scroll
 * position steady.
 */
export function Chunk({ entries, first, total, selection, actions, marks }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first === 0);
  const [height, setHeight] = useState<number | null>(null);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (changes) => {
        const change = changes.at(-1);
        if (!change) return;
        if (!change.isIntersecting) setHeight(change.boundingClientRect.height);
        setNear(change.isIntersecting);
      },
      { rootMargin: '150% 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const holdsCurrent = selection.at >= first && selection.at < first + entries.length;
  const inPage = near || holdsCurrent;
  const guess = `calc(${entries.length} * var(--entry-guess))`;
  return (
    <div
      ref={place}
      role="presentation"
      style={inPage ? undefined : { height: height === null ? guess : `${height}px` }}
    >
      {inPage &&
        entries.map((entry, i) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            index={first + i}
            total={total}
            selection={selection}
            actions={actions}
            marks={marks}
          />
        ))}
    </div>
  );
}
