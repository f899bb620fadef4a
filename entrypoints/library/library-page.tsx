import { useEffect, useMemo, useRef } from 'preact/hooks';
import { copyMarkdown, downloadMarkdown } from '../../components/take-markdown.ts';
import { Toast } from '../../components/toast.tsx';
import type { Entry, Library } from '../../utils/library/library.ts';
import { listSections } from '../../utils/library/list-sections.ts';
import { hasWords } from '../../utils/library/search/query.ts';
import type { RemoteSearch } from '../../utils/library/search/search-service.ts';
import { withFilter } from '../../utils/library/search/with-filter.ts';
import { message } from '../../utils/words.ts';
import { EntryList } from './entry-list.tsx';
import { FolderLine } from './folder/folder-line.tsx';
import { useFolder } from './folder/use-folder.ts';
import { KeepPanel } from './keep/keep-panel.tsx';
import { listCommands } from './list-commands.ts';
import { KnownTags } from './marks/known-tags.tsx';
import { useMarkActions } from './marks/use-mark-actions.ts';
import { useMarks } from './marks/use-marks.ts';
import { Masthead } from './masthead.tsx';
import { Finding, useFinding } from './search/finding.tsx';
import { SearchStatus } from './search/search-status.tsx';
import { useShown } from './search/use-shown.ts';
import { SelectionBar } from './selection-bar.tsx';
import { Empty, Failed, Loading, NoMatch } from './states.tsx';
import { Tools } from './tools.tsx';
import { UnreadNotice } from './unread/unread-notice.tsx';
import { useUnread } from './unread/use-unread.ts';
import { useCommands } from './use-commands.ts';
import { useEntries } from './use-entries.ts';
import { useRemoval } from './use-removal.ts';
import { useSelection } from './use-selection.ts';
import { useTakeOut } from './use-take-out.ts';
import { useUndo } from './use-undo.ts';
import { useView } from './use-view.ts';

const NONE: Entry[] = [];

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
  const finding = useFinding(sought, list.query, library);

  const selection = useSelection(shown);
  const { at, chosen } = selection;
  // Coming back from the reader view, to the entry that was read there.
  const isReady = entries.state === 'ready';
  useEffect(() => {
    const read = shown.findIndex((entry) => `#${entry.id}` === location.hash);
    if (isReady && read >= 0) selection.go(read);
  }, [isReady]);

  const folder = useFolder(library);
  const undoing = useUndo();
  const { tell } = undoing;
  const unread = useUnread(library, isReady, undoing);
  const takeAway = useRemoval(library, page, undoing);
  const remove = (going: Entry[]) => {
    selection.leave(going);
    takeAway(going);
  };
  const takeOut = useTakeOut(library, tell);
  const search = useRef<HTMLInputElement>(null);
  const marks = useMarkActions({
    setMarks: useMarks(library, page, tell),
    chosen,
    refocus: () => selection.go(at),
    filterBy: (tag) => setView({ query: withFilter(view.query, 'tag', tag) }),
  });
  const clearSearch = () => {
    if (!view.query) return false;
    setView({ query: '' });
    search.current?.focus();
    return true;
  };
  useCommands(
    listCommands({
      ...{ shown, selection, remove, clearSearch },
      marks: marks.keys,
      undo: () => void undoing.undo(),
      search: () => search.current?.focus(),
    }),
  );

  return (
    <main class="library" aria-busy={entries.state === 'loading'}>
      <Masthead count={isReady ? { shown: shown.length, all: all.length } : null}>
        <KeepPanel {...{ library, chosen, folder, tell }} />
      </Masthead>
      <FolderLine folder={folder} tellsOwn />
      <UnreadNotice {...unread} />
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
      <KnownTags entries={all} />
      <Toast notice={undoing.notice} onGone={() => tell(null)} />
    </main>
  );
}
