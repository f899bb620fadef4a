import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Passage, type Passages } from '../../components/passage.tsx';
import type { Highlight } from '../../utils/reader/highlight.ts';
import type { Placed } from '../../utils/reader/place-highlights.ts';
import { message } from '../../utils/words.ts';

/** The highlights to list, and what is done with one. */
export interface HighlightListOf {
  placed: Placed[];
  /** Opens the card of a highlight; `at` is the button that asked for it. */
  onEdit(placed: Placed, at: DOMRect): void;
  onDelete(id: string): void;
}

/** The reader's highlights in the order of the text, each one click from its place, with its note. */
export function HighlightList({
  placed,
  onEdit,
  onDelete,
  ...passages
}: HighlightListOf & Passages) {
  const label = useId();
  if (!placed.length) return null;
  const lost = placed.filter(({ span }) => !span);
  return (
    <section class="digest-section highlights" aria-labelledby={label}>
      <h2 class="label" id={label}>
        {message('highlightList')}
      </h2>
      <ul>
        {placed.map(
          (one) =>
            one.span && (
              <Item key={one.highlight.id} of={one} onEdit={onEdit} onDelete={onDelete}>
                <Passage {...passages} span={one.span}>
                  <span class="passage-words">
                    {passages.text.slice(one.span.start, one.span.end)}
                  </span>
                </Passage>
              </Item>
            ),
        )}
      </ul>
      {lost.length > 0 && (
        <>
          <h3 class="highlights-lost">{message('highlightLost')}</h3>
          <ul>
            {lost.map((one) => (
              <Item key={one.highlight.id} of={one} onEdit={onEdit} onDelete={onDelete}>
                <p class="passage" lang={passages.lang ?? undefined} dir={passages.dir}>
                  <span class="passage-words">{one.highlight.quote.text}</span>
                </p>
              </Item>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ItemProps extends Pick<HighlightListOf, 'onEdit' | 'onDelete'> {
  of: Placed;
  children: ComponentChildren;
}

function Item({ of, onEdit, onDelete, children }: ItemProps) {
  const { highlight } = of;
  return (
    <li data-colour={highlight.colour}>
      {children}
      {highlight.note && (
        <p class="highlight-note" dir="auto">
          {highlight.note}
        </p>
      )}
      <div class="highlight-ways">
        <button
          type="button"
          class="link"
          aria-label={named('highlightChangeOf', highlight)}
          onClick={({ currentTarget }) => onEdit(of, currentTarget.getBoundingClientRect())}
        >
          {message('highlightChange')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={named('highlightDeleteOf', highlight)}
          onClick={() => onDelete(highlight.id)}
        >
          {message('highlightDeleteShort')}
        </button>
      </div>
    </li>
  );
}

/** By the first words of what it marks. */
function named(key: 'highlightChangeOf' | 'highlightDeleteOf', { quote }: Highlight): string {
  return message(key, quote.text.replace(/\s+/g, ' ').split(' ').slice(0, 6).join(' '));
}
