import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../utils/words.ts';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  name: MessageKey;
  /** What it means, in a line. */
  hint: MessageKey;
}

/** A setting that is on or off. */
export function Switch({ on, onChange, name, hint }: Props) {
  const description = useId();
  return (
    <label class="setting-switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked.
        role="switch"
        checked={on}
        aria-describedby={description}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{message(name)}</span>
      <span id={description} class="switch-hint">
        {message(hint)}
      </span>
    </label>
  );
}
