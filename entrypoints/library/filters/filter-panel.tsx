import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icons.tsx';
import type { Entry } from '../../../utils/library/library.ts';
import { facetsOf } from '../../../utils/library/search/facets.ts';
import { FIELDS, type Field, type Query, STATES } from '../../../utils/library/search/query.ts';
import { type Filter, withFilter } from '../../../utils/library/search/with-filter.ts';
import { type MessageKey, message, wordsLocale } from '../../../utils/words.ts';

const NAMES: Record<Filter, MessageKey> = {
  site: 'filterSite',
  by: 'filterBy',
  said: 'filterSaid',
  tag: 'filterTag',
  lang: 'filterLang',
  is: 'filterIs',
  after: 'filterAfter',
  before: 'filterBefore',
};
const STATE_NAMES = {
  read: 'filterRead',
  unread: 'filterUnread',
  favourite: 'markFavourite',
} as const;

interface Props {
  entries: Entry[];
  query: Query;
  /** The query as it is typed; what is chosen here is written there. */
  typed: string;
  onType(typed: string): void;
}

/** Filters to choose from, for those who do not type them. */
export function FilterPanel({ entries, query, typed, onType }: Props) {
  const [isOpen, setOpen] = useState(false);
  const set = (filter: Filter, value: string) => onType(withFilter(typed, filter, value));
  return (
    <>
      <button type="button" class="button plain" popovertarget="filters">
        <Icon name="filter" />
        {message('filterTitle')}
      </button>
      <div
        id="filters"
        class="keys filters"
        popover="auto"
        role="dialog"
        aria-label={message('filterTitle')}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <h2 class="label">{message('filterTitle')}</h2>
        {isOpen && (
          <>
            {FIELDS.map((field) => (
              <FieldChoice
                key={field}
                field={field}
                entries={entries}
                value={query.fields[field][0] ?? ''}
                onChoose={(value) => set(field, value)}
              />
            ))}
            <Choice
              name={message(NAMES.is)}
              typed="is"
              value={query.states[0] ?? ''}
              options={STATES.map((state) => ({ value: state, text: message(STATE_NAMES[state]) }))}
              onChoose={(value) => set('is', value)}
            />
            {(['after', 'before'] as const).map((when) => (
              <label key={when}>
                <span>
                  {message(NAMES[when])} <code dir="ltr">{when}:</code>
                </span>
                <input
                  type="date"
                  value={query[when]?.length === 10 ? query[when] : ''}
                  onChange={(event) => set(when, event.currentTarget.value)}
                />
              </label>
            ))}
            <p>{message('filterTyped')}</p>
          </>
        )}
      </div>
    </>
  );
}

interface FieldProps {
  field: Field;
  entries: Entry[];
  value: string;
  onChoose(value: string): void;
}

function FieldChoice({ field, entries, value, onChoose }: FieldProps) {
  const options = useMemo(() => {
    const numbers = new Intl.NumberFormat(wordsLocale());
    return facetsOf(entries, field).map(({ value, count }) => ({
      value,
      text: `${nameOf(field, value)} (${numbers.format(count)})`,
    }));
  }, [entries, field]);
  return <Choice name={message(NAMES[field])} typed={field} {...{ value, options, onChoose }} />;
}

interface ChoiceProps {
  name: string;
  /** What stands before the colon where it is typed. */
  typed: Filter;
  value: string;
  options: { value: string; text: string }[];
  onChoose(value: string): void;
}

function Choice({ name, typed, value, options, onChoose }: ChoiceProps) {
  // What was typed need not be one of those to choose from.
  const known = !value || options.some((option) => option.value === value);
  return (
    <label>
      <span>
        {name} <code dir="ltr">{typed}:</code>
      </span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{message('filterAny')}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(field: Field, value: string): string {
  if (field !== 'lang') return value;
  try {
    return new Intl.DisplayNames(wordsLocale(), { type: 'language' }).of(value) ?? value;
  } catch {
    return value;
  }
}
