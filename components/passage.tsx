import type { ComponentChildren } from 'preact';
import type { Span } from '../utils/span.ts';

/** What a surface does with the facts and quotes it shows. */
export interface Passages {
  /** The article's text, from which they are spans. */
  text: string;
  /** The article's language and direction; its words are set by its rules. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** The one that is marked in the article now. */
  current: Span | null;
  onPick(span: Span): void;
  /** Called with the span under the pointer or the focus, and with null when it is left. */
  onPoint?(span: Span | null): void;
}

interface Props extends Passages {
  span: Span;
  children: ComponentChildren;
}

/** Words of the article that lead to their place in it. */
export function Passage({ span, children, lang, dir, current, onPick, onPoint }: Props) {
  const marked = current?.start === span.start && current.end === span.end;
  return (
    <button
      type="button"
      class="passage"
      lang={lang ?? undefined}
      dir={dir}
      aria-current={marked ? 'true' : undefined}
      onClick={() => onPick(span)}
      onPointerEnter={() => onPoint?.(span)}
      onPointerLeave={() => onPoint?.(null)}
      onFocus={() => onPoint?.(span)}
      onBlur={() => onPoint?.(null)}
    >
      {children}
    </button>
  );
}
