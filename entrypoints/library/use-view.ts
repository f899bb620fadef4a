import { useCallback, useEffect, useState } from 'preact/hooks';
import { ORDERS, type Order } from '../../utils/library/sort-entries.ts';

/** How the library is looked at. */
export interface View {
  query: string;
  order: Order;
  /** Whether what is found by its words stands with the best match first, and not in that order. */
  byMatch: boolean;
}

/**
 * The view, kept in the page's address: coming back from the reader view, or reloading, shows the
 * same list again.
 */
export function useView(): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(readView);
  useEffect(() => {
    const address = new URL(location.href);
    setOrDelete(address.searchParams, 'find', view.query);
    setOrDelete(address.searchParams, 'sort', view.order === 'saved' ? '' : view.order);
    setOrDelete(address.searchParams, 'ranked', view.byMatch ? '' : 'no');
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }, [view]);
  const change = useCallback((part: Partial<View>) => setView((now) => ({ ...now, ...part })), []);
  return [view, change];
}

function readView(): View {
  const given = new URL(location.href).searchParams;
  return {
    query: given.get('find') ?? '',
    order: ORDERS.find((order) => order === given.get('sort')) ?? 'saved',
    byMatch: given.get('ranked') !== 'no',
  };
}

function setOrDelete(parameters: URLSearchParams, name: string, value: string): void {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
}
