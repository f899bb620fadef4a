/**
 * The present time, or the first after an earlier one where the clock has been set back since: what
 * was changed later must not look like the older.
 * @param earlier ISO 8601; null where there is none.
 * @returns ISO 8601, UTC.
 */
export function timeAfter(earlier: string | null): string {
  const [now, before] = [Date.now(), Date.parse(earlier ?? '')];
  return new Date(before >= now ? before + 1 : now).toISOString();
}
