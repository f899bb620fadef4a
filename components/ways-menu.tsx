import type { FunctionComponent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { message } from '../utils/words.ts';
import { Icon } from './icons.tsx';
import type { Takeable } from './take-markdown.ts';

/** One way to take an article away as Markdown, and what to tell when it is done. */
export interface Way {
  take(takeable: Takeable): Promise<void>;
  done: string;
}

/** What stands in the menu, beside the button that opened it. */
export type Choices = FunctionComponent<{ button: HTMLElement; onChoose(way: Way): void }>;

interface Props {
  /** Which article it is about, for a screen reader; left out where there is one alone. */
  of?: string;
  tabIndex?: number;
  onTake(way: Way): void;
}

/** The button that opens all ways to take an article away as Markdown, which are fetched then. */
export function WaysMenu({ of, tabIndex, onTake }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // A list of many articles has many of these menus, and one that is open.
  const [Shown, setShown] = useState<Choices | null>(null);
  const onBeforeToggle = async ({ newState }: { newState: string }) => {
    if (newState !== 'open') return setShown(null);
    const { WaysChoices } = await import('./ways-choices.tsx');
    setShown(() => WaysChoices);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button plain sign"
        tabIndex={tabIndex}
        popovertarget={id}
        title={message('waysTitle')}
        aria-label={of === undefined ? message('waysTitle') : message('waysOf', of)}
      >
        <Icon name="more" />
      </button>
      <div
        ref={menu}
        id={id}
        class="menu"
        popover="auto"
        role="dialog"
        aria-label={message('waysTitle')}
        onBeforeToggle={onBeforeToggle}
      >
        {Shown && button.current && (
          <Shown
            button={button.current}
            onChoose={(way) => {
              menu.current?.hidePopover();
              onTake(way);
            }}
          />
        )}
      </div>
    </>
  );
}
