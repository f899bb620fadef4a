import type { ReadText } from '../article/read-text.ts';
import type { Span } from '../span.ts';

/**
 * The span of a read text that a DOM range covers, without white space at its ends: the way back of
 * `rangeOf`. Where the range goes beyond what was read, or over captions, that is left out.
 * @returns null where it covers no word of the text.
 */
export function spanOfRange(read: ReadText, range: Range): Span | null {
  const first = read.runs.find(
    (run) => range.comparePoint(run.node, run.from + run.length) >= 0 && !endsAt(range, run),
  );
  const last = read.runs.findLast(
    (run) => range.comparePoint(run.node, run.from) <= 0 && !startsAt(range, run),
  );
  if (!first || !last || first.start > last.start) return null;
  const start =
    first.node === range.startContainer
      ? first.start + Math.max(0, range.startOffset - first.from)
      : first.start;
  const end =
    last.node === range.endContainer
      ? last.start + Math.min(last.length, range.endOffset - last.from)
      : last.start + last.length;
  return start < end ? { start, end } : null;
}

type Run = ReadText['runs'][number];

/** Whether the run ends just where the range begins, so that they share no letter. */
function endsAt({ startContainer, startOffset }: Range, { node, from, length }: Run): boolean {
  return startContainer === node && startOffset === from + length;
}

/** Whether the run begins just where the range ends. */
function startsAt({ endContainer, endOffset }: Range, { node, from }: Run): boolean {
  return endContainer === node && endOffset === from;
}
