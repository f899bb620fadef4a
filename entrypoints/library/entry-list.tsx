import { writeDay } from '../../utils/dates.ts';
import type { Entry } from '../../utils/library/library.ts';
import type { Section, Standing } from '../../utils/library/list-sections.ts';
import { type MessageKey, message, wordsLocale } from '../../utils/words.ts';
import { Chunk } from './chunk.tsx';
import type { EntryActions } from './entry-signs.tsx';
import type { MarkActions } from './marks/entry-tags.tsx';
import type { Selection } from './use-selection.ts';

/** Entries that come and go together while scrolling. */
const CHUNK = 12;

interface Props {
  sections: Section[];
  total: number;
  order: Standing;
  selection: Selection;
  actions: EntryActions;
  marks: MarkActions;
}

/** The listed entries under their headings. Only what is near the view is in the page. */
export function EntryList({ sections, total, order, selection, actions, marks }: Props) {
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
              {chunksOf(entries).map((chunk, i) => (
                <Chunk
                  key={chunk[0]?.id}
                  entries={chunk}
                  first={first + i * CHUNK}
                  total={total}
                  selection={selection}
                  actions={actions}
                  marks={marks}
                />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
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

function chunksOf(entries: Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  for (let i = 0; i < entries.length; i += CHUNK) chunks.push(entries.slice(i, i + CHUNK));
  return chunks;
}
