/**
 * The day of a date, as `2026-11-24`: in the reader's time zone, or as written where the date names
 * no zone. A year or a month alone stays what it is.
 * @returns null for what is no date.
 */
export function dayOf(date: string | null): string | null {
  if (!date) return null;
  const written = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ][\d:.]+)?$/.exec(date);
  if (written) return written[1] ?? null;
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
