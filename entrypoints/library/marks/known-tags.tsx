import { useMemo } from 'preact/hooks';
import type { Entry } from '../../../utils/library/library.ts';
import { facetsOf } from '../../../utils/library/search/facets.ts';
import { KNOWN_TAGS } from './entry-tags.tsx';

/** The tags that are in use, for the fields in which tags are written. */
export function KnownTags({ entries }: { entries: Entry[] }) {
  const tags = useMemo(() => facetsOf(entries, 'tag'), [entries]);
  return (
    <datalist id={KNOWN_TAGS}>
      {tags.map(({ value }) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
