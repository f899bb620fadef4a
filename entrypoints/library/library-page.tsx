import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { Mark } from '../../components/mark.tsx';
import { copyMarkdown, downloadMarkdown } from '../../components/take-markdown.ts';
import { Toast } from '../../components/toast.tsx';
import type { Entry, Library } from '../../utils/library/library.ts';
import { listSections } from '../../utils/library/list-sections.ts';
import { facetsOf } from '../../utils/library/search/facets.ts';
import { hasWords } from '../../utils/library/search/query.ts';
import type { RemoteSearch } from '../../utils/library/search/search-service.ts';
import type { Sought } from '../../utils/library/search/snippet.ts';
import { withFilter } from '../../utils/library/search/with-filter.ts';
import { message, plural, wordsLocale } from '../../utils/words.ts';
import { EntryList } from './entry-list.tsx';
import { FolderLine } from './folder/folder-line.tsx';
import { useFolder } from './folder/use-folder.ts';
import { KeepPanel } from './keep/keep-panel.tsx';
import { KNOWN_TAGS } from './marks/entry-tags.tsx';
import { useMarkActions } from './marks/use-mark-actions.ts';
import { useMarks } from './marks/use-marks.ts';
import { Finding } from './search/finding.tsx';
import { SearchStatus } from './search/search-status.tsx';
import { useShown } from './search/use-shown.ts';
import { SelectionBar } from './selection-bar.tsx';
import { Empty, Failed, Loading, NoMatch } from './states.tsx';
import { Tools } from './tools.tsx';
import { useCommands } from './use-commands.ts';
import { useEntries } from './use-entries.ts';
import { useRemoval } from './use-removal.ts';
import { useSelection } from './use-selection.ts';
import { useTakeOut } from './use-take-out.ts';
import { useView } from './use-view.ts';

const NONE: Entry[] = [];
const NOTHING: Sought = { terms: new Set(), phrases: [] };

interface Props {
  library: Library;
  /** The first reading of its entries, where it was begun before. */
  reading?: Promise<Entry[]>;
  startSearch(): RemoteSearch;
}

/** The library: everything saved, to find, read, take away and remove. */
export function LibraryPage({ library, reading, startSearch }: Props) {
  const page = useEntries(library, reading);
  const { entries } = page;
  const [view, setView] = useView();
  const all = entries.state === 'ready' ? entries.entries : NONE;
  const list = useShown(library, entries.state === 'ready' ? all : null, view, startSearch);
  const { entries: shown, standing, sought } = list;
  const sections = useMemo(() => listSections(shown, standing), [shown, standing]);
  const finding = useMemo(() => {
    const { said } = list.query.fields;
    return sought || said.length ? { sought: sought ?? NOTHING, said, library } : null;
  }, [sought, list.query, library]);

  const selection = useSelection(shown);
  const { at, chosen } = selection;
  // Coming back from the reader view, to the entry that was read there.
  const isReady = entries.state === 'ready';
  useEffect(() => {
    const read = shown.findIndex((entry) => `#${entry.id}` === location.hash);
    if (isReady && read >= 0) selection.go(read);
  }, [isReady]);

  const folder = useFolder(library);
  const removal = useRemoval(library, page);
  const takeOut = useTakeOut(library, removal.tell);
  const search = useRef<HTMLInputElement>(null);
  const remove = (going: Entry[]) => {
    selection.leave(going);
    removal.remove(going);
  };
  const marks = useMarkActions({
    setMarks: useMarks(library, page, removal.tell),
    chosen,
    refocus: () => selection.go(at),
    filterBy: (tag) => setView({ query: withFilter(view.query, 'tag', tag) }),
  });
  const tags = useMemo(() => facetsOf(all, 'tag'), [all]);
  const clearSearch = () => {
    setView({ query: '' });
    search.current?.focus();
  };

  useCommands({
    current: () => selection.go(at),
    next: () => selection.go(at + 1),
    previous: () => selection.go(at - 1),
    first: () => selection.go(0),
    last: () => selection.go(shown.length - 1),
    choose: () => shown[at] && selection.toggle(shown[at].id),
    'choose-range': () => shown[at] && selection.extend(shown[at].id),
    'choose-all': selection.chooseAll,
    favourite: () => marks.keys.toggle('favourite', shown[at]),
    read: () => marks.keys.toggle('read', shown[at]),
    tags: () => marks.keys.writeTags(shown[at]),
    delete: () => remove(chosen.length ? chosen : shown.slice(at, at + 1)),
    undo: () => void removal.undo(),
    search: () => search.current?.focus(),
    escape: () => {
      if (chosen.length) selection.clear();
      else if (view.query) clearSearch();
      else return false;
    },
  });

  return (
    <main class="library" aria-busy={entries.state === 'loading'}>
      <header class="masthead">
        <p class="wordmark">
          <Mark />
          {message('extensionName')}
        </p>
        <h1 class="page-title">{message('libraryHeading')}</h1>
        <p class="count" role="status">
          {entries.state === 'ready' && all.length > 0 && countText(shown.length, all.length)}
        </p>
        <div class="masthead-ways">
          <a
            class="button plain sign"
            href="/settings.html"
            title={message('settingsTitle')}
            aria-label={message('settingsTitle')}
          >
            <Icon name="settings" />
          </a>
          <KeepPanel library={library} chosen={chosen} folder={folder} tell={removal.tell} />
        </div>
      </header>
      <FolderLine folder={folder} tellsOwn />
      {all.length > 0 && (
        <div class="bar">
          <Tools
            view={view}
            ranks={hasWords(list.query)}
            filters={{ entries: all, query: list.query }}
            onChange={setView}
            onBegin={list.begin}
            search={search}
          />
          <SearchStatus indexing={list.indexing} faults={list.query.faults} onAgain={list.begin} />
          <SelectionBar
            chosen={chosen.length}
            shown={shown.length}
            onChooseAll={selection.chooseAll}
            onRemove={() => remove(chosen)}
            onClear={selection.clear}
            {...marks.bar}
          />
        </div>
      )}
      {entries.state === 'loading' && <Loading />}
      {entries.state === 'failed' && <Failed error={entries.error} onAgain={page.reload} />}
      {entries.state === 'ready' && all.length === 0 && <Empty />}
      {all.length > 0 && shown.length === 0 && (
        <NoMatch
          query={view.query}
          isReading={list.indexing.state === 'reading'}
          onClear={clearSearch}
        />
      )}
      <Finding.Provider value={finding}>
        <EntryList
          sections={sections}
          total={shown.length}
          order={standing}
          selection={selection}
          actions={{
            copy: (entry) =>
              takeOut(entry, { take: copyMarkdown, done: message('markdownCopied') }),
            download: (entry) => takeOut(entry, { take: downloadMarkdown, done: '' }),
            take: takeOut,
            remove: (entry) => remove([entry]),
          }}
          marks={marks.entry}
        />
      </Finding.Provider>
      <datalist id={KNOWN_TAGS}>
        {tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <Toast notice={removal.notice} onGone={() => removal.tell(null)} />
    </main>
  );
}

function countText(shown: number, all: number): string {
  if (shown === all) return plural('libraryCount', all);
  return plural('libraryCountOf', all, new Intl.NumberFormat(wordsLocale()).format(shown));
}
