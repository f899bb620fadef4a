import { writeDay } from '../../utils/dates.ts';
import type { Entry } from '../../utils/library/library.ts';
import { message, plural, wordsLocale } from '../../utils/words.ts';
import { type EntryActions, EntrySigns } from './entry-signs.tsx';
import { EntryTags, type MarkActions } from './marks/entry-tags.tsx';
import { MarkSigns } from './marks/mark-signs.tsx';
import { Findable, FoundSentence } from './search/finding.tsx';
import type { Selection } from './use-selection.ts';

interface Props {
  entry: Entry;
  index: number;
  total: number;
  selection: Selection;
  actions: EntryActions;
  marks: MarkActions;
}

/** One saved article in the list. Tab reaches only the current entry's controls; arrows move it. */
export function EntryRow({ entry, index, total, selection, actions, marks }: Props) {
  const current = selection.at === index;
  const chosen = selection.isChosen(entry.id);
  const tabIndex = current ? 0 : -1;
  const title = entry.title || message('untitled');
  const day = entry.published && writeDay(entry.published, wordsLocale());
  const text = { lang: entry.lang ?? undefined, dir: entry.dir };

  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is cut in chunks, which ol does not allow.
    <div
      role="listitem"
      aria-setsize={total}
      aria-posinset={index + 1}
      class="entry"
      data-entry={entry.id}
      data-chosen={chosen}
      data-read={entry.read}
      onFocusIn={() => selection.visit(entry.id)}
    >
      <input
        type="checkbox"
        checked={chosen}
        tabIndex={tabIndex}
        aria-label={message('librarySelect', title)}
        onClick={(event) => {
          if (event.shiftKey) selection.extend(entry.id);
          else selection.toggle(entry.id);
        }}
      />
      <div class="entry-words">
        <p class="entry-source">
          {entry.site && (
            <span class="site">
              <bdi>{entry.site}</bdi>
            </span>
          )}
          {entry.byline && (
            <span>
              <bdi>
                <Findable text={entry.byline} />
              </bdi>
            </span>
          )}
          {day && <time dateTime={entry.published ?? undefined}>{day}</time>}
        </p>
        {/* Words of another direction are read in their own, but lined up with the page's edge. */}
        <h3>
          <a
            href={`/reader.html?id=${encodeURIComponent(entry.id)}`}
            tabIndex={tabIndex}
            // Going back then leads to this entry, however long the list is.
            onClick={() => history.replaceState(history.state, '', `#${entry.id}`)}
          >
            <bdi {...text}>
              <Findable text={title} />
            </bdi>
          </a>
        </h3>
        {entry.dek && (
          <p class="entry-dek">
            <bdi {...text}>
              <Findable text={entry.dek} />
            </bdi>
          </p>
        )}
        <FoundSentence entry={entry} />
        <EntryTags {...{ entry, title, tabIndex, marks }} />
      </div>
      <p class="entry-measure">
        <span>
          <bdi>{plural('readingMinutes', entry.minutes)}</bdi>
        </span>
        {entry.voices.length > 0 && (
          <span title={entry.voices.join(', ')}>
            {plural('libraryVoices', entry.voices.length)}
          </span>
        )}
      </p>
      <MarkSigns {...{ entry, title, tabIndex, marks }} />
      <EntrySigns entry={entry} title={title} tabIndex={tabIndex} actions={actions} />
    </div>
  );
}
