import { useEffect, useMemo, useState } from 'preact/hooks';
import { quoteOfSpan } from '../../utils/page/quote-of-span.ts';
import {
  COLOURS,
  type Colour,
  type Highlight,
  newHighlight,
} from '../../utils/reader/highlight.ts';
import { type Placed, placeHighlights } from '../../utils/reader/place-highlights.ts';
import type { Span } from '../../utils/span.ts';

export interface UseHighlights {
  /** In the order of the text; those without a place come last. */
  placed: Placed[];
  /** The colour used last, which a key takes. */
  colour: Colour;
  /** Highlights a span of the article's text; gives the new highlight's id. */
  add(span: Span, colour: Colour): Promise<string>;
  change(id: string, part: Partial<Pick<Highlight, 'colour' | 'note'>>): Promise<void>;
  /** Deletes it; what it gives back undoes that. */
  remove(highlight: Highlight): Promise<() => Promise<void>>;
}

/**
 * The reader's highlights of an article: their places in its text, drawn into the rendered one.
 * @param place the rendered article's range of a span.
 * @param annotate writes a change to the library.
 */
export function useHighlights(
  highlights: Highlight[],
  text: string,
  place: (span: Span) => Range | null,
  annotate: (change: (there: Highlight[]) => Highlight[]) => Promise<void>,
): UseHighlights {
  const [colour, setColour] = useState<Colour>(COLOURS[0]);
  const placed = useMemo(() => placeHighlights(highlights, text), [highlights, text]);

  useEffect(() => {
    for (const colour of COLOURS) draw(colour, placed, place);
  }, [placed, place]);
  useEffect(
    () => () => COLOURS.forEach((colour) => void CSS.highlights.delete(`galley-${colour}`)),
    [],
  );

  return {
    placed,
    colour,
    async add(span, colour) {
      setColour(colour);
      const made = newHighlight(quoteOfSpan(text, span), colour);
      await annotate((there) => [...there, made]);
      return made.id;
    },
    async change(id, part) {
      if (part.colour) setColour(part.colour);
      const changed = new Date().toISOString();
      await annotate((there) =>
        there.map((highlight) =>
          highlight.id === id ? { ...highlight, ...part, changed } : highlight,
        ),
      );
    },
    async remove(highlight) {
      const without = (there: Highlight[]) => there.filter(({ id }) => id !== highlight.id);
      await annotate(without);
      return () => annotate((there) => [...without(there), highlight]);
    },
  };
}

/** By the Custom Highlight API, under the names that highlights.css styles: no node is touched. */
function draw(colour: Colour, placed: Placed[], place: (span: Span) => Range | null): void {
  const ranges = placed.flatMap(({ highlight, span }) =>
    highlight.colour === colour && span ? (place(span) ?? []) : [],
  );
  if (ranges.length) CSS.highlights.set(`galley-${colour}`, new globalThis.Highlight(...ranges));
  else CSS.highlights.delete(`galley-${colour}`);
}
