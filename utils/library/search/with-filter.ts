import type { Field } from './query.ts';

/** A filter of which a query holds at most one when it is set by a control. */
export type Filter = Field | 'is' | 'after' | 'before';

/**
 * A query as typed, in which a filter has this value, or is not there where the value is empty. What
 * else was typed stays as it is.
 */
export function withFilter(typed: string, filter: Filter, value: string): string {
  const others = typed.replace(piecesOf(filter), ' ').replace(/\s+/g, ' ').trim();
  const plain = value.replace(/["“”„«»\s]+/g, ' ').trim();
  if (!plain) return others;
  const piece = /\s/.test(plain) ? `${filter}:"${plain}"` : `${filter}:${plain}`;
  return others ? `${others} ${piece}` : piece;
}

/** Any piece of the filter, its value between marks or not; no phrase that only begins so. */
function piecesOf(filter: Filter): RegExp {
  return new RegExp(`(?<!\\S)${filter}:(?:["“”„«][^"“”«»]*["“”»]?|\\S*)`, 'giu');
}
