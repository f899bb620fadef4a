import type { Span } from '../../span.ts';

/** A quotation mark, and what it can do where it stands. */
export interface Mark extends Span {
  style: string;
  double: boolean;
  opens: boolean;
  closes: boolean;
  /** It stands as only an opening mark can: after a space and before a word. */
  firm: boolean;
  /** It stands as only a closing mark can: after a word and before none. */
  closesFirmly: boolean;
  /** The styles that can close it. */
  closedBy: string;
}

/** What each opening mark can be closed by; curly and straight marks are often mixed up. */
const CLOSED_BY = new Map([
  ['“', '”"“'],
  ['”', '”'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹'],
  ['‘', "’'"],
  ["'", "'’"],
  ['‚', '‘’'],
  ['「', '」'],
  ['『', '』'],
]);
const ALWAYS_OPENS = '„‟‚「『';
const ALWAYS_CLOSES = '」』';
const SINGLE_MARKS = "‘’'‚‹›";
const MARK = /['’]{2}|``|["“”„‟«»‹›‘’‚'「」『』＂]/g;
const APOSTROPHES = /^['’]{2}$/;
const SPACE_OR_NONE = /^[\s\u00a0\u202f]?$/;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand between a space and the opening mark, or before it. */
const BEFORE_OPENING = /[\s([{—–\-/:“"‘'«„¿¡]/;
const AFTER_OPENING = /[\p{L}\p{N}[($€£#@*.…¿¡—–“"‘'«„&]/u;
/** Words that begin with an apostrophe; a mark before one of them opens nothing. */
const ELIDED = /^(?:em|til|tis|twas|cause|bout|round|n|n’|n'|\d\ds?)(?![\p{L}\p{N}])/iu;

/** Whether a quotation opens with a single mark; two apostrophes are one double mark. */
export const isSingle = (text: string, { from }: { from: number }): boolean =>
  SINGLE_MARKS.includes(text.charAt(from)) && text.charAt(from) !== text.charAt(from + 1);

/** The quotation marks of a paragraph in order. Apostrophes are left out. */
export function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + match.index;
    const mark = read(text, paragraph, start, match[0]);
    if (mark) marks.push(mark);
  }
  return withoutPossessives(text, withoutLoneSingles(marks));
}

function read(text: string, paragraph: Span, start: number, sign: string): Mark | null {
  const end = start + sign.length;
  const before = start > paragraph.start ? text.charAt(start - 1) : '';
  const after = end < paragraph.end ? text.charAt(end) : '';
  const style = sign.length > 1 || sign === '＂' ? '"' : sign;
  const double = !SINGLE_MARKS.includes(style);
  const leads = (!before || BEFORE_OPENING.test(before)) && AFTER_OPENING.test(after);
  const trails = !SPACE_OR_NONE.test(before) && !WORD.test(after);
  const mark = { start, end, style, double, closedBy: CLOSED_BY.get(style) ?? '' };
  const roles = (opens: boolean, closes: boolean) =>
    opens || closes ? { ...mark, opens, closes, firm: leads, closesFirmly: trails } : null;

  // Of 1,045 news pages (aeb, world, fundus, wcxb) none opens a quotation with two apostrophes; they
  // close what two grave accents have opened.
  if (APOSTROPHES.test(sign)) return roles(false, true);
  if (ALWAYS_OPENS.includes(style)) return roles(true, false);
  if (ALWAYS_CLOSES.includes(style)) return roles(false, true);
  if (style === '“') return roles(!trails || leads, trails && !leads);
  if (style === '”') return roles(leads && !trails, true);
  if (style === '"') return roles(after !== '' && (leads || !trails), true);
  if (double) return roles(true, true);
  if (style === '‹' || style === '›') return roles(true, true);
  const elided = ELIDED.test(text.slice(end, Math.min(paragraph.end, end + 6)));
  return roles(style !== '’' && leads && !trails && !elided, trails);
}

/** A single opening mark that no later one closes is an apostrophe. */
function withoutLoneSingles(marks: Mark[]): Mark[] {
  let closersAhead = marks.filter((mark) => !mark.double && mark.closes).length;
  return marks.filter((mark) => {
    if (mark.double) return true;
    if (mark.closes) closersAhead--;
    return mark.closes || closersAhead > 0;
  });
}

/**
 * Between an opening single mark and a closing one after punctuation, a mark after an s and
 * before a space is a plural possessive: ‘The officials’ visit was short,’ she said.
 */
function withoutPossessives(text: string, marks: Mark[]): Mark[] {
  const singles = marks.filter((mark) => !mark.double);
  const possessive = new Set<Mark>();
  singles.forEach((mark, i) => {
    const next = singles[i + 1];
    if (!mark.closes || text.charAt(mark.start - 1) !== 's' || !next?.closes) return;
    if (/[,.?!…]/.test(text.charAt(next.start - 1))) possessive.add(mark);
  });
  return marks.filter((mark) => !possessive.has(mark));
}
