import type { Ref } from 'preact';
import { Icon } from '../../components/icons.tsx';
import { KeysSheet } from '../../components/keys-sheet.tsx';
import type { Entry } from '../../utils/library/library.ts';
import type { Query } from '../../utils/library/search/query.ts';
import { ORDERS, type Order } from '../../utils/library/sort-entries.ts';
import { type MessageKey, message } from '../../utils/words.ts';
import { FilterPanel } from './filters/filter-panel.tsx';
import { libraryKeys } from './library-keys.ts';
import type { View } from './use-view.ts';

const ORDER_NAMES: Record<Order, MessageKey> = {
  saved: 'libraryOrderSaved',
  published: 'libraryOrderPublished',
  title: 'libraryOrderTitle',
  site: 'libraryOrderSite',
};

interface Props {
  view: View;
  /** Whether there are words to be ranked by. */
  ranks: boolean;
  onChange(change: Partial<View>): void;
  filters: { entries: Entry[]; query: Query };
  /** The reader is about to search. */
  onBegin(): void;
  search: Ref<HTMLInputElement>;
}

/** Finding and sorting. */
export function Tools({ view, ranks, filters, onChange, onBegin, search }: Props) {
  return (
    <search class="tools">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={search}
          type="search"
          value={view.query}
          placeholder={message('librarySearch')}
          aria-label={message('librarySearch')}
          aria-keyshortcuts="/"
          spellcheck={false}
          autocomplete="off"
          onFocus={onBegin}
          onInput={(event) => onChange({ query: event.currentTarget.value })}
        />
        <kbd>/</kbd>
      </div>
      <label class="order">
        <span>{message('librarySort')}</span>
        <select
          value={ranks && view.byMatch ? 'match' : view.order}
          onChange={(event) => {
            const order = ORDERS.find((known) => known === event.currentTarget.value);
            onChange(order ? { order, byMatch: false } : { byMatch: true });
          }}
        >
          {ranks && <option value="match">{message('libraryOrderMatch')}</option>}
          {ORDERS.map((order) => (
            <option value={order}>{message(ORDER_NAMES[order])}</option>
          ))}
        </select>
      </label>
      <FilterPanel {...filters} typed={view.query} onType={(query) => onChange({ query })} />
      <KeysSheet keys={libraryKeys()} />
    </search>
  );
}
