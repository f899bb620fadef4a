/**
 * A date as people write it: "2 June 2025". A year or a month alone stays what it is, and a day
 * without an hour stays that day in every time zone.
 * @param iso ISO 8601, as in `Article.published`: "2025-06-02T20:55", "2025-06-02", "2025".
 * @param locale BCP 47.
 * @returns null where the text is no date.
 */
export function writeDay(iso: string, locale: string): string | null {
  const [, year, month, day, hour] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)([T ]\d\d)?)?)?/.exec(iso) ?? [];
  const date = new Date(hour ? iso.replace(' ', 'T') : iso);
  if (!year || Number.isNaN(date.getTime())) return null;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  if (!hour) options.timeZone = 'UTC';
  return new Intl.DateTimeFormat(locale, options).format(date);
}
