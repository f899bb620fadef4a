import type { Span } from '../../span.ts';
import { trimSpan } from '../text/paragraphs.ts';
import { type Mark, marksOf } from './marks.ts';

/** Words between a pair of quotation marks; the span is the words, without the marks. */
export interface Quotation extends Span {
  /** Offset of the opening mark. */
  from: number;
  /** Offset past the closing mark, or the paragraph's end where none closes it. */
  to: number;
  /** False where the paragraph ends first: the quotation goes on in the next, or a mark was lost. */
  closed: boolean;
  /** Index of the paragraph. */
  paragraph: number;
  /** How many other quotations stand around it. */
  depth: number;
}

/** A quotation of more than this many marks around it is a slip of the writer's. */
const DEEPEST = 3;

/**
 * Pairs the quotation marks of each paragraph, whatever their style. Marks never pair across
 * paragraphs: a quotation that goes on in the next paragraph opens there again, and counts anew.
 * @returns the quotations in the order of their opening marks, nested ones too.
 */
export function quotationsOf(text: string, paragraphs: Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, index) => pair(text, paragraph, index));
}

function pair(text: string, paragraph: Span, index: number): Quotation[] {
  const found: Quotation[] = [];
  const open: Mark[] = [];
  const push = (mark: Mark, end: number, to: number, closed: boolean) => {
    const words = trimSpan(text, { start: mark.end, end });
    if (words.end > words.start)
      found.push({ ...words, from: mark.start, to, closed, paragraph: index, depth: open.length });
  };
  const marks = marksOf(text, paragraph);
  for (const [i, mark] of marks.entries()) {
    const at = open.findLastIndex((opener) => opener.closedBy.includes(mark.style));
    const opener = open[at];
    if (opener && mark.closes && !(mark.opens && reopens(mark, opener))) {
      open.length = at;
      push(opener, mark.start, mark.end, true);
    } else if (mark.opens) {
      if (opener && reopens(mark, opener) && !nests(marks, i)) open.length = at;
      if (open.length < DEEPEST) open.push(mark);
    }
  }
  const lost = open.find((mark) => mark.double && mark.firm);
  if (lost) {
    open.length = open.indexOf(lost);
    push(lost, paragraph.end, paragraph.end, false);
  }
  return found.sort((a, b) => a.from - b.from);
}

/**
 * A straight mark that stands as only an opening one can, while another straight one is open:
 * the writer forgot to close the first.
 */
function reopens(mark: Mark, opener: Mark): boolean {
  return mark.firm && !mark.closesFirmly && mark.style === opener.style;
}

/** Whether later marks of the same style close both a curly mark and the one it stands within: “Our “Green” bill won,” */
function nests(marks: Mark[], index: number): boolean {
  const style = marks[index]?.style;
  if (style !== '“') return false;
  let depth = 2;
  for (const mark of marks.slice(index + 1)) {
    if (mark.style === style) depth++;
    else if (mark.style === '”') depth--;
    if (depth === 0) return true;
  }
  return false;
}
