import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Space kept to the words and to the edges of the view, in pixels. */
const GAP = 8;

interface Props {
  /** What it belongs to, in the view at the time it opens. */
  at: DOMRect;
  role: 'toolbar' | 'dialog';
  label: string;
  onKeyDown?(event: KeyboardEvent): void;
  children: ComponentChildren;
}

/**
 * A small surface below words of the article, or above them where there is no room below. It stands
 * in the page, so that it goes along when the page is scrolled.
 */
export function Floating({ at, role, label, onKeyDown, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = at.bottom + GAP;
    const top =
      below + height + GAP > innerHeight && at.top > height + 8 * GAP
        ? at.top - height - GAP
        : below;
    const left = Math.max(GAP, (at.left + at.right - width) / 2) + scrollX;
    element.style.top = `${top + scrollY}px`;
    // Within the page also when that becomes narrower.
    element.style.left = `max(${GAP}px, min(${left}px, 100% - ${width + GAP}px))`;
  }, [at]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a toolbar's or a dialog's.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: either of them has a name.
    <div
      ref={box}
      class="floating"
      role={role}
      aria-label={label}
      onKeyDown={onKeyDown}
      // A press on it must not take the selection or the focus from the words.
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
    >
      {children}
    </div>
  );
}
