import { useEffect, useState } from 'preact/hooks';
import type { ReadText } from '../../utils/article/read-text.ts';
import { spanOfRange } from '../../utils/reader/span-of-range.ts';
import type { Span } from '../../utils/span.ts';

/** So long a selection has to rest, in milliseconds: while it grows nothing may get in its way. */
const REST = 200;

/** The words that are selected, once the selection has come to rest. */
export interface Selected {
  /** In the rendered text. */
  span: Span;
  range: Range;
}

/** What the reader has selected in the article, by pointer, finger or caret; null where nothing is. */
export function useSelected(read: ReadText | null): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    if (!read) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const look = () => setSelected(isPressed ? null : selectedIn(read));
    const wait = () => {
      clearTimeout(timer);
      if (document.getSelection()?.isCollapsed) look();
      else timer = setTimeout(look, REST);
    };
    const onDown = () => {
      isPressed = true;
    };
    const onUp = () => {
      isPressed = false;
      wait();
    };
    wait();
    document.addEventListener('selectionchange', wait);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
      setSelected(null);
    };
  }, [read]);

  return selected;
}

/** The selection at this moment, as a key press needs it. */
export function selectedIn(read: ReadText): Selected | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const span = spanOfRange(read, range);
  return span && { span, range };
}

/** Where the caret stands in the read text; null where it stands elsewhere. */
export function caretIn(read: ReadText): number | null {
  const { focusNode, focusOffset = 0 } = document.getSelection() ?? {};
  const run = read.runs.find(
    ({ node, from, length }) =>
      node === focusNode && from <= focusOffset && focusOffset <= from + length,
  );
  return run ? run.start + focusOffset - run.from : null;
}
