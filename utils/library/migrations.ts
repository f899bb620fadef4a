/** A record as an older version wrote it. */
export type OldRecord = Record<string, unknown> & { version: number };

/** Turns a record of version `from` into one of version `from + 1`. */
export interface Migration {
  from: number;
  /** The day it was written, ISO 8601, so that one knows when no such record can be left. */
  added: string;
  step(record: OldRecord): Record<string, unknown>;
}

/**
 * The steps for saved articles. A change of `SavedArticle` raises `VERSION`, and adds a step here
 * with a test on data that the older version wrote.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    added: '2026-11-24',
    step: (record) => ({ ...record, tags: [], read: false, favourite: false, marked: null }),
  },
];

/**
 * The steps for entries, where a step needs no article: an entry without one is made anew from its
 * article, which takes minutes for a library of many thousands.
 */
export const ENTRY_MIGRATIONS: readonly Migration[] = MIGRATIONS;

/**
 * Brings a record to a version, step by step. The record itself is not changed.
 * @returns null when a step is missing.
 */
export function migrate(
  record: OldRecord,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> | null {
  let current = record;
  while (current.version < version) {
    const migration = migrations.find(({ from }) => from === current.version);
    if (!migration) return null;
    current = { ...migration.step(current), version: current.version + 1 };
  }
  return current;
}
