import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import { Toast } from '../../components/toast.tsx';
import { filterEntries } from '../../utils/library/filter-entries.ts';
import type { Entry, Library } from '../../utils/library/library.ts';
import { listSections } from '../../utils/library/list-sections.ts';
import { sortEntries } from '../../utils/library/sort-entries.ts';
import { message, plural, wordsLocale } from '../../utils/words.ts';
import { EntryList } from './entry-list.tsx';
import { KeepPanel } from './keep/keep-panel.tsx';
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

/** The library: everything saved, to find, read, take away and remove. */
export function LibraryPage({ library }: { library: Library }) {
  const page = useEntries(library);
  const { entries } = page;
  const [view, setView] = useView();
  const all = entries.state === 'ready' ? entries.entries : NONE;
  const sorted = useMemo(() => sortEntries(all, view.order, wordsLocale()), [all, view.order]);
  const shown = useMemo(() => filterEntries(sorted, view.query), [sorted, view.query]);
  const sections = useMemo(() => listSections(shown, view.order), [shown, view.order]);

  const selection = useSelection(shown);
  const { at, chosen } = selection;
  // Coming back from the reader view, to the entry that was read there.
  const isReady = entries.state === 'ready';
  useEffect(() => {
    const read = shown.findIndex((entry) => `#${entry.id}` === location.hash);
    if (isReady && read >= 0) selection.go(read);
  }, [isReady]);

  const removal = useRemoval(library, page);
  const takeOut = useTakeOut(library, removal.tell);
  const search = useRef<HTMLInputElement>(null);
  const remove = (going: Entry[]) => {
    selection.leave(going);
    removal.remove(going);
  };
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
        <h1>{message('libraryHeading')}</h1>
        <p class="count" role="status">
          {entries.state === 'ready' && all.length > 0 && countText(shown.length, all.length)}
        </p>
        <KeepPanel library={library} chosen={chosen} tell={removal.tell} />
      </header>
      {all.length > 0 && (
        <div class="bar">
          <Tools view={view} onChange={setView} search={search} />
          <SelectionBar
            chosen={chosen.length}
            shown={shown.length}
            onChooseAll={selection.chooseAll}
            onRemove={() => remove(chosen)}
            onClear={selection.clear}
          />
        </div>
      )}
      {entries.state === 'loading' && <Loading />}
      {entries.state === 'failed' && <Failed error={entries.error} onAgain={page.reload} />}
      {entries.state === 'ready' && all.length === 0 && <Empty />}
      {all.length > 0 && shown.length === 0 && <NoMatch query={view.query} onClear={clearSearch} />}
      <EntryList
        sections={sections}
        total={shown.length}
        order={view.order}
        selection={selection}
        actions={{
          copy: (entry) => takeOut(entry, 'copy'),
          download: (entry) => takeOut(entry, 'download'),
          remove: (entry) => remove([entry]),
        }}
      />
      <Toast notice={removal.notice} onGone={() => removal.tell(null)} />
    </main>
  );
}

function countText(shown: number, all: number): string {
  if (shown === all) return plural('libraryCount', all);
  return plural('libraryCountOf', all, new Intl.NumberFormat(wordsLocale()).format(shown));
}
