import type { ComponentChildren } from 'preact';
import { writeDay } from '../../utils/dates.ts';
import type { Entry } from '../../utils/library/library.ts';
import type { Section, Standing } from '../../utils/library/list-sections.ts';
import { type MessageKey, message, wordsLocale } from '../../utils/words.ts';
import { EntryRow } from './entry-row.tsx';
import type { EntryActions } from './entry-signs.tsx';
import type { MarkActions } from './marks/entry-tags.tsx';
import { NearView } from './near-view.tsx';
import type { Selection } from './use-selection.ts';

/** Entries that come and go together while scrolling. */
const CHUNK = 12;
/** So many are one place in the page while they are far from the view: ten thousand are quick to draw. */
const STRETCH = 20 * CHUNK;
/** How far from the view they come into the page, in its heights: stretches before their chunks. */
const MARGIN = { stretch: 4, chunk: 1.5 };

interface Props {
  sections: Section[];
  total: number;
  order: Standing;
  selection: Selection;
  actions: EntryActions;
  marks: MarkActions;
}

/** The listed entries under their headings. Only what is near the view is in the page. */
export function EntryList({ sections, order, ...list }: Props) {
  let before = 0;
  return (
    <div class="entries">
      {sections.map(({ heading, entries }) => {
        const first = before;
        before += entries.length;
        const name = nameOf(heading, order);
        return (
          <section key={heading ?? ''} aria-label={name}>
            <h2 class={NO_HEADING[order] ? 'unseen' : 'section-name label'}>
              <bdi>{name}</bdi>
            </h2>
            {/* biome-ignore lint/a11y/useSemanticElements: a list whose items are in chunks. */}
            <div role="list">
              <Run {...list} {...{ entries, first }} size={STRETCH} margin={MARGIN.stretch}>
                {(entries, first) => (
                  <Run {...list} {...{ entries, first }} size={CHUNK} margin={MARGIN.chunk}>
                    {(entries, first) =>
                      entries.map((entry, i) => (
                        <EntryRow key={entry.id} {...list} entry={entry} index={first + i} />
                      ))
                    }
                  </Run>
                )}
              </Run>
            </div>
          </section>
        );
      })}
    </div>
  );
}

interface RunProps {
  entries: Entry[];
  /** The index of its first entry among all that are listed. */
  first: number;
  size: number;
  margin: number;
  selection: Selection;
  children(entries: Entry[], first: number): ComponentChildren;
}

/** Entries cut in pieces of a size, of which those near the view are in the page. */
function Run({ entries, first, size, margin, selection, children }: RunProps) {
  const pieces: Entry[][] = [];
  for (let i = 0; i < entries.length; i += size) pieces.push(entries.slice(i, i + size));
  return pieces.map((piece, i) => {
    const start = first + i * size;
    return (
      <NearView
        key={piece[0]?.id}
        {...{ first: start, end: start + piece.length, current: selection.at, margin }}
      >
        {() => children(piece, start)}
      </NearView>
    );
  });
}

/** Orders that have one section, whose name is for those who cannot see that it has none. */
const NO_HEADING: Partial<Record<Standing, MessageKey>> = {
  title: 'libraryByTitle',
  match: 'libraryByMatch',
};

function nameOf(heading: string | null, order: Standing): string {
  const unseen = NO_HEADING[order];
  if (unseen) return message(unseen);
  if (order === 'site') return heading ?? message('libraryNoSite');
  return (heading && writeDay(heading, wordsLocale())) ?? message('libraryNoDate');
}
