import { useEffect, useRef } from 'preact/hooks';
import { type ReadText, rangeOf } from '../../utils/article/read-text.ts';
import { COLOURS, type Colour } from '../../utils/reader/highlight.ts';
import type { Placed } from '../../utils/reader/place-highlights.ts';
import type { Span } from '../../utils/span.ts';
import { message } from '../../utils/words.ts';
import { Colours } from './colours.tsx';
import { Floating } from './floating.tsx';
import { highlightAt, highlightAtCaret } from './highlight-at.ts';
import { HighlightCard } from './highlight-card.tsx';
import { isKeyForPage } from './is-key-for-page.ts';
import { type Selected, selectedIn, useSelected } from './use-selected.ts';
import { useSentenceKeys } from './use-sentence-keys.ts';

/** A highlight whose card is open, and what the card stands at. */
export interface OpenCard {
  id: string;
  at: DOMRect;
}

export interface ToolsProps {
  read: ReadText | null;
  placed: Placed[];
  place(span: Span): Range | null;
  /** The passage that a fact or a quote has led to, in the rendered text. */
  picked: Span | null;
  /** What was done last, for who does not see the colour. */
  said: string;
  /** The colour that the keys take. */
  colour: Colour;
  card: OpenCard | null;
  onCard(card: OpenCard | null): void;
  /** Highlights a span of the rendered text; with its card to write a note. */
  onAdd(span: Span, colour: Colour, at: DOMRect | null): void;
  onColour(id: string, colour: Colour): void;
  onNote(id: string, note: string): void;
  onDelete(id: string): void;
  onUndo(): void;
}

/** What stands at a selection or at a highlight, and the keys that do the same. */
export function HighlightTools(props: ToolsProps) {
  const { read, placed, card, onCard } = props;
  const selected = useSelected(read);
  const open = card && placed.find(({ highlight }) => highlight.id === card.id)?.highlight;
  useKeysAndClicks(props);
  useSentenceKeys(read);
  return (
    <>
      <p class="unseen" role="status">
        {props.said}
      </p>
      {card && open && (
        <HighlightCard
          key={open.id}
          highlight={open}
          at={card.at}
          onColour={(colour) => props.onColour(open.id, colour)}
          onNote={(note) => props.onNote(open.id, note)}
          onDelete={() => props.onDelete(open.id)}
          onClose={() => onCard(null)}
        />
      )}
      {selected && !open && <SelectionBar {...props} selected={selected} />}
    </>
  );
}

function SelectionBar({ selected, colour, onAdd }: ToolsProps & { selected: Selected }) {
  const { span, range } = selected;
  const add = (colour: Colour, withNote: boolean) =>
    onAdd(span, colour, withNote ? range.getBoundingClientRect() : null);
  return (
    <Floating at={range.getBoundingClientRect()} role="toolbar" label={message('highlightBar')}>
      <div class="floating-line">
        <Colours chosen={null} onChoose={(colour) => add(colour, false)} />
        <button
          type="button"
          class="button plain"
          aria-keyshortcuts="n"
          onClick={() => add(colour, true)}
        >
          {message('highlightNote')}
        </button>
      </div>
    </Floating>
  );
}

/** `h` highlights the selection or the picked passage, or opens the highlight at the caret, `n` goes on to its note, 1 to 4 are colours. */
function useKeysAndClicks(props: ToolsProps): void {
  const now = useRef(props);
  now.current = props;

  useEffect(() => {
    const openAt = ({ highlight }: Placed, at: DOMRect) =>
      now.current.onCard({ id: highlight.id, at });

    const onKeyDown = (event: KeyboardEvent) => {
      if (!isKeyForPage(event)) return;
      const { read, colour, placed, place, picked, onAdd, onUndo } = now.current;
      if (event.key === 'Escape' && read && selectedIn(read)) {
        event.preventDefault();
        document.getSelection()?.collapseToEnd();
        return;
      }
      if (event.key === 'u') return onUndo();
      const chosen = COLOURS[Number(event.key) - 1];
      if (!read || !(chosen || event.key === 'h' || event.key === 'n')) return;
      const selected = selectedIn(read);
      const there = selected ? null : highlightAtCaret(placed, place);
      const range = picked && rangeOf(read, picked);
      const words = selected ?? (!there && range ? { span: picked, range } : null);
      if (!words && !there) return;
      event.preventDefault();
      if (words) {
        const at = event.key === 'n' ? words.range.getBoundingClientRect() : null;
        onAdd(words.span, chosen ?? colour, at);
      } else if (there?.span) {
        if (chosen) now.current.onColour(there.highlight.id, chosen);
        else openAt(there, place(there.span)?.getBoundingClientRect() ?? new DOMRect());
      }
    };

    const onClick = (event: MouseEvent) => {
      const { placed, place, onCard, card } = now.current;
      const { target, clientX, clientY } = event;
      if (!(target instanceof Element) || target.closest('.floating')) return;
      const isWord = target.closest('.article-body') && !target.closest('a, button');
      const isSelecting = document.getSelection()?.isCollapsed === false;
      const there = isWord && !isSelecting ? highlightAt(clientX, clientY, placed, place) : null;
      if (there) openAt(there, new DOMRect(clientX, clientY - 10, 0, 20));
      else if (card && !target.closest('.highlights')) onCard(null);
    };

    // Before a mark in the text takes Escape for itself.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('click', onClick);
    };
  }, []);
}
