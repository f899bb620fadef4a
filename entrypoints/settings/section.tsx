import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../../utils/words.ts';

interface Props {
  title: MessageKey;
  children: ComponentChildren;
}

/** Settings that belong together, under their name. */
export function Section({ title, children }: Props) {
  const name = useId();
  return (
    <section class="settings-part" aria-labelledby={name}>
      <h2 id={name}>{message(title)}</h2>
      <div class="settings-fields">{children}</div>
    </section>
  );
}
