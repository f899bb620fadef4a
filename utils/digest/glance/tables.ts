import {
  isFull,
  keyOf,
  PARTICULAR_KINDS,
  type Particular,
  type ParticularKind,
} from './particular.ts';

export interface GlanceTable {
  kind: ParticularKind;
  /** Each thing once, where it first stands in full, in the order of the text. */
  cells: Particular[];
}

/** The particulars of an article by kind; a kind that it has none of is left out. */
export function tablesOf(text: string, particulars: Particular[]): GlanceTable[] {
  const seen = new Set<string>();
  const distinct = particulars.filter((one) => {
    const key = keyOf(text, one);
    if (seen.has(key) || !isFull(text, one)) return false;
    seen.add(key);
    return true;
  });
  return PARTICULAR_KINDS.map((kind) => ({
    kind,
    cells: distinct.filter((one) => one.kind === kind),
  })).filter(({ cells }) => cells.length > 0);
}
