import { useEffect, useRef, useState } from 'preact/hooks';
import { SignButton } from '../../components/sign-button.tsx';
import type { Colour, Highlight } from '../../utils/reader/highlight.ts';
import { message } from '../../utils/words.ts';
import { Colours } from './colours.tsx';
import { Floating } from './floating.tsx';

/** So long after the last letter a note is written to the library, in milliseconds. */
const REST = 600;

interface Props {
  highlight: Highlight;
  at: DOMRect;
  onColour(colour: Colour): void;
  onNote(note: string): void;
  onDelete(): void;
  onClose(): void;
}

/** One highlight: its colour, its note, and the way to delete it. What is typed is kept by itself. */
export function HighlightCard({ highlight, at, onColour, onNote, onDelete, onClose }: Props) {
  const [note, setNote] = useState(highlight.note);
  const field = useRef<HTMLTextAreaElement>(null);
  // What is typed is kept also where the card goes before it has been shown again.
  const typed = useRef(note);
  const keep = useRef(() => {});
  keep.current = () => {
    const now = typed.current.trim();
    if (now !== highlight.note) onNote(now);
  };

  useEffect(() => {
    const timer = setTimeout(() => keep.current(), REST);
    return () => clearTimeout(timer);
  }, [note]);
  useEffect(() => {
    const origin = document.activeElement;
    field.current?.focus({ preventScroll: true });
    return () => {
      keep.current();
      if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const isEnd = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !isEnd) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <Floating at={at} role="dialog" label={message('highlightOne')} onKeyDown={onKeyDown}>
      <textarea
        ref={field}
        class="note-field"
        rows={3}
        dir="auto"
        aria-label={message('highlightNote')}
        placeholder={message('highlightNote')}
        value={note}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          setNote(typed.current);
        }}
      />
      <div class="floating-line">
        <Colours chosen={highlight.colour} onChoose={onColour} />
        <SignButton icon="delete" name={message('highlightDelete')} onClick={onDelete} />
        <button type="button" class="button" onClick={onClose}>
          {message('highlightDone')}
        </button>
      </div>
    </Floating>
  );
}
