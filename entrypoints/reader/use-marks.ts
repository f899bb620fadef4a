import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ReadText, rangeOf } from '../../utils/article/read-text.ts';
import { locateSpan } from '../../utils/reader/locate-span.ts';
import type { Span } from '../../utils/span.ts';

/** The names under which article.css styles the marks. */
type Mark = 'galley-picked' | 'galley-pointed';

export interface UseMarks {
  /** The article's text as it stands in the page; null until it does. */
  read: ReadText | null;
  /** The span that was picked last. */
  current: Span | null;
  /** Where a span of the article's text stands in the page. */
  place(span: Span): Range | null;
  /** Takes the article's text as it stands in the page. */
  onRead(read: ReadText): void;
  /** Marks a span, brings it into view and takes the focus there; Escape leads back. */
  onPick(span: Span): void;
  /** Marks a span lightly while it is pointed at. */
  onPoint(span: Span | null): void;
}

/** Marks in the rendered article, by the Custom Highlight API: its nodes are not touched. */
export function useMarks(text: string): UseMarks {
  const [read, setRead] = useState<ReadText | null>(null);
  const origin = useRef<HTMLElement | null>(null);
  const [current, setCurrent] = useState<Span | null>(null);

  const place = useCallback(
    (span: Span): Range | null => {
      const there = read && locateSpan(span, text, read.text);
      return there && read && rangeOf(read, there);
    },
    [text, read],
  );

  const onRead = useCallback((now: ReadText) => {
    setRead(now);
    mark('galley-picked', null);
    mark('galley-pointed', null);
    setCurrent(null);
  }, []);

  const onPick = useCallback(
    (span: Span) => {
      const range = place(span);
      mark('galley-picked', range);
      setCurrent(range ? span : null);
      if (!range) return;
      if (document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
      show(range);
    },
    [place],
  );
  const onPoint = useCallback(
    (span: Span | null) => mark('galley-pointed', span && place(span)),
    [place],
  );

  useLayoutEffect(() => {
    if (!current) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      mark('galley-picked', null);
      setCurrent(null);
      origin.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [current]);

  return { read, current, place, onRead, onPick, onPoint };
}

function mark(name: Mark, range: Range | null): void {
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  // Above what the reader has highlighted.
  highlight.priority = name === 'galley-picked' ? 2 : 1;
  CSS.highlights.set(name, highlight);
}

/**
 * Brings the words to the upper third of the view, where the eye goes on reading, and the caret to
 * their beginning, so that keys alone select from there.
 */
function show(range: Range): void {
  const around = range.startContainer.parentElement?.closest<HTMLElement>('.block');
  around?.focus({ preventScroll: true });
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
  const box = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}
