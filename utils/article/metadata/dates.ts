import { monthOf } from './month-names.ts';

/** A date in a text, and where it stands there. */
export interface FoundDate {
  /** ISO 8601. */
  date: string;
  index: number;
  end: number;
}

interface Parts {
  year: number;
  month: number;
  day: number;
}

const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  et: '',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|,\s*|\s*-\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date as ISO 8601: day, minute or second as the page gives it, with its zone where given.
 * @param value what a tag or an attribute gives, in any format.
 * @param monthFirst whether 6/2/2025 is in June, as in American English.
 */
export function toIsoDate(value: string, monthFirst = false): string | null {
  const text = value.trim();
  const compact = COMPACT.exec(text);
  if (compact) return isoFrom(compact.slice(1));
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const stamp = Number(text) * (text.length === 10 ? 1000 : 1);
    return `${new Date(stamp).toISOString().slice(0, 19)}Z`;
  }
  return findDates(text, monthFirst)[0]?.date ?? null;
}

/** All dates in a text, in its order, each with the time that stands beside it. */
export function findDates(text: string, monthFirst = false): FoundDate[] {
  const found: FoundDate[] = [];
  // Most lines have none, and looking for one costs.
  if (!/\d/.test(text)) return found;
  for (let from = 0; from < text.length; ) {
    const next = firstDate(text.slice(from), monthFirst);
    if (!next) break;
    found.push({ date: next.date, index: from + next.index, end: from + next.end });
    from += next.end;
  }
  return found;
}

function firstDate(text: string, monthFirst: boolean): FoundDate | null {
  const iso = ISO.exec(text);
  const isoDate = iso && isoFrom(iso.slice(1));
  const written = firstWritten(text, monthFirst);
  if (iso && isoDate && (!written || iso.index <= written.index))
    return { date: isoDate, index: iso.index, end: iso.index + iso[0].length };
  if (!written) return null;
  const time = timeBeside(text, written.index, written.end);
  return {
    date: dayOf(written.parts) + (time?.time ?? ''),
    index: written.index,
    end: Math.max(written.end, time?.end ?? 0),
  };
}

interface Written {
  parts: Parts;
  index: number;
  end: number;
}

const YEAR = '((?:19|20)\\d{2})';
const WORD = '(\\p{L}[\\p{L}\\p{M}]+|tháng[ -]\\d{1,2})';
/** The pattern, and the places of year, month and day in it. */
const PATTERNS: [RegExp, number, number, number][] = [
  // 2 June 2025, 2nd of June, 2025, 2. Juni 2025, 2 de junio de 2025
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-|–ě)?[\\s-]*(?:of |de |d'|d’)?${WORD}\\.?,?[\\s-]*(?:de |del |of )?[’']?${YEAR}`,
      'giu',
    ),
    3,
    2,
    1,
  ],
  // June 2, 2025, Jun. 2nd 2025
  [
    new RegExp(
      `(?<![\\p{L}\\p{M}])${WORD}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s+)?${YEAR}`,
      'giu',
    ),
    3,
    1,
    2,
  ],
  // 2025. június 2.
  [new RegExp(`${YEAR}[.,]?\\s+(?:m\\.\\s+)?${WORD}\\.?\\s+(\\d{1,2})(?!\\d)`, 'giu'), 1, 2, 3],
  // 2025年6月2日, 2025년 6월 2일, 2025. 6. 2, 2025/06/02
  [
    new RegExp(
      `${YEAR}\\s*[年년./]\\s*(\\d{1,2})\\s*[月월./]\\s*(\\d{1,2})(?!\\d)(?:\\s*[日일])?`,
      'gu',
    ),
    1,
    2,
    3,
  ],
];
const NUMERIC = /(?<![\d./])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/])/g;

function firstWritten(text: string, monthFirst: boolean): Written | null {
  let first: Written | null = null;
  const offer = (match: RegExpExecArray, year: string, month: string, day: string) => {
    const parts = {
      year: Number(year),
      month: /^\d+$/.test(month) ? Number(month) : (monthOf(month.replace(' ', '-')) ?? 0),
      day: Number(day),
    };
    if (parts.year < 100) parts.year += 2000;
    if (isDay(parts) && (!first || match.index < first.index))
      first = { parts, index: match.index, end: match.index + match[0].length };
  };
  for (const [pattern, year, month, day] of PATTERNS)
    for (const match of text.matchAll(pattern))
      offer(match, match[year] ?? '', match[month] ?? '', match[day] ?? '');
  for (const match of text.matchAll(NUMERIC)) {
    const [, a = '', mark, b = '', year = ''] = match;
    const isMonthFirst = Number(b) > 12 || (monthFirst && mark === '/' && Number(a) <= 12);
    offer(match, year, isMonthFirst ? a : b, isMonthFirst ? b : a);
  }
  return first;
}

const TIME =
  /(?<![\d.:/-])(\d{1,2})(?:[:h時时시]|\.(?=\d{2}\s*(?:uhr|[ap]\.?m)))\s*(\d{2})?(?::(\d{2}))?\s*([ap]\.?\s?m\b\.?)?\s*(?:uhr)?\s*\(?(utc|gmt|est|edt|cst|cdt|pst|pdt|cet|mez|cest|mesz|jst|kst|aest|aedt|z\b|[+-]\d{2}:?\d{2})?/iu;
const HOUR_ALONE = /(?<![\d.:/-])(\d{1,2})\s*([ap])\.?m\b/i;
/** How far from its date a time may stand, in characters. */
const REACH = 30;
/** What may stand between a date and the time after it, and between a time and the date after it. */
const TO_TIME =
  /^[\s,;.|•·–—(-]*(?:(?:at|um|à|a las?|a|às|as|kl|klo|o godz|godz|ore|alle|om|@|в|о|la|saat|ob|den|di|à)[.,]?\s*){0,2}$/iu;
const TO_DATE = /^[\s,;|•·–—)-]*(?:\p{L}{2,10}[.,]?\s*)?$/u;

/** The time right after a date, or right before it: "20:55, Mon 2 June 2025". */
function timeBeside(
  text: string,
  start: number,
  end: number,
): { time: string; end: number } | null {
  const after = text.slice(end, end + REACH);
  const later = TIME.exec(after) ?? HOUR_ALONE.exec(after);
  if (later && TO_TIME.test(after.slice(0, later.index))) {
    const time = timeFrom(later);
    if (time) return { time, end: end + later.index + later[0].length };
  }
  const before = text.slice(Math.max(0, start - REACH), start);
  const earlier = TIME.exec(before) ?? HOUR_ALONE.exec(before);
  if (!earlier || !TO_DATE.test(before.slice(earlier.index + earlier[0].length))) return null;
  const time = timeFrom(earlier);
  return time ? { time, end } : null;
}

/** From a match of `TIME`, or of `HOUR_ALONE`, which has neither minutes nor zone. */
function timeFrom(match: RegExpExecArray): string | null {
  const isAlone = match.length === 3;
  const half = (isAlone ? match[2] : match[4])?.toLowerCase();
  const minutes = (isAlone ? null : match[2]) ?? '00';
  let hours = Number(match[1]);
  if (half?.startsWith('p') && hours < 12) hours += 12;
  if (half?.startsWith('a') && hours === 12) hours = 0;
  if (hours > 23 || Number(minutes) > 59) return null;
  const time = `T${String(hours).padStart(2, '0')}:${minutes}`;
  return isAlone ? time : `${time}${match[3] ? `:${match[3]}` : ''}${zoneOf(match[5])}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return offset ? `${offset[1]}:${offset[2] ?? '00'}` : (ZONES[zone.toLowerCase()] ?? '');
}

function isoFrom([year, month, day, hours, minutes, seconds, zone]: (string | undefined)[]):
  | string
  | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(parts)) return null;
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return dayOf(parts);
  return `${dayOf(parts)}T${hours.padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}${zoneOf(zone)}`;
}

function isDay({ year, month, day }: Parts): boolean {
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function dayOf({ year, month, day }: Parts): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
