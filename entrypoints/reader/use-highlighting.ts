import { useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import type { Highlight } from '../../utils/reader/highlight.ts';
import { locateSpan } from '../../utils/reader/locate-span.ts';
import type { Placed } from '../../utils/reader/place-highlights.ts';
import { message } from '../../utils/words.ts';
import type { OpenCard, ToolsProps } from './highlight-tools.tsx';
import { useHighlights } from './use-highlights.ts';
import type { UseMarks } from './use-marks.ts';

interface Given {
  highlights: Highlight[];
  /** The article's text. */
  text: string;
  marks: UseMarks;
  /** Writes a change of the highlights to the library. @throws LibraryError */
  annotate(change: (there: Highlight[]) => Highlight[]): Promise<void>;
  tell(notice: Notice | null): void;
}

/** What the tools at the text and the list beside it do with highlights, each failure told. */
export function useHighlighting({ highlights, text, marks, annotate, tell }: Given) {
  const { read, place } = marks;
  const { placed, colour, ...kept } = useHighlights(highlights, text, place, annotate);
  const [card, setCard] = useState<OpenCard | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<(() => void) | null>(null);

  const trying = async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      tell({ text: troubleText(error), alarm: true });
      return null;
    }
  };
  const onDelete = async (id: string) => {
    const highlight = placed.find((one) => one.highlight.id === id)?.highlight;
    const back = highlight && (await trying(kept.remove(highlight)));
    if (!back) return;
    setCard(null);
    undo.current = () => {
      undo.current = null;
      tell(null);
      trying(back());
    };
    tell({ text: message('highlightDeleted'), undo: undo.current });
  };

  const { current } = marks;
  const tools: ToolsProps = {
    picked: current && read && locateSpan(current, text, read.text),
    ...{ read, placed, place, colour, card, said, onDelete },
    onCard: setCard,
    onAdd: async (span, colour, at) => {
      const own = read && locateSpan(span, read.text, text);
      const id = own && (await trying(kept.add(own, colour)));
      if (!id) return;
      setSaid(message('highlightMade', text.slice(own.start, own.end)));
      document.getSelection()?.collapseToEnd();
      if (at) setCard({ id, at });
    },
    onColour: (id, colour) => void trying(kept.change(id, { colour })),
    onNote: (id, note) => void trying(kept.change(id, { note })),
    onUndo: () => undo.current?.(),
  };
  const list = {
    placed,
    onDelete,
    onEdit({ highlight, span }: Placed, at: DOMRect) {
      if (span) marks.onPick(span);
      const words = span && place(span)?.getBoundingClientRect();
      setCard({ id: highlight.id, at: words ?? at });
    },
  };
  return { tools, list };
}
