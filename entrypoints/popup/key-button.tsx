import type { ComponentChildren } from 'preact';

interface Props {
  /** The letter that presses it. */
  shortcut: string;
  /** `primary` or `plain`, see buttons.css; the quiet kind where it is left out. */
  kind?: 'primary' | 'plain' | 'plain sign';
  /** What it does, where it is only a sign. */
  name?: string;
  /** Stays in the tab order when it has nothing to do yet, so that the focus is not lost. */
  ready?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that a single key presses, too. */
export function KeyButton({ shortcut, kind, name, ready = true, onPress, children }: Props) {
  const key = shortcut.toUpperCase();
  return (
    <button
      type="button"
      class={kind ? `button ${kind}` : 'button'}
      aria-keyshortcuts={shortcut}
      aria-disabled={!ready}
      title={name ? `${name} (${key})` : key}
      aria-label={name}
      onClick={() => {
        if (ready) onPress();
      }}
    >
      {children}
    </button>
  );
}
