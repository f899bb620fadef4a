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
  return formatOf(locale, day ? 'day' : month ? 'month' : 'year', !hour).format(date);
}

/** Made once: to make one takes longer than to render the entry of a list that it is for. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, to: 'year' | 'month' | 'day', inUtc: boolean) {
  const key = `${locale} ${to} ${inUtc}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(to !== 'year' && { month: 'long' }),
      ...(to === 'day' && { day: 'numeric' }),
      ...(inUtc && { timeZone: 'UTC' }),
    });
    formats.set(key, known);
  }
  return known;
}
