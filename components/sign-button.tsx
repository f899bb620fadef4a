import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'name'> {
  icon: IconName;
  /** What it does, for a screen reader; with what it does it to, where there are many of its kind. */
  name: string;
  /** What stands at the pointer, where the name is longer than needed there. */
  hint?: string;
}

/** A button that is only a sign. */
export function SignButton({ icon, name, hint = name, ...rest }: Props) {
  return (
    <button type="button" class="button plain sign" title={hint} aria-label={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
