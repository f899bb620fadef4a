import { useId, useRef, useState } from 'preact/hooks';
import { message } from '../utils/words.ts';
import { Icon } from './icons.tsx';
import { placeBeside } from './place-beside.ts';
import { copyMarkdown, downloadMarkdown, sendToObsidian, type Takeable } from './take-markdown.ts';

/** One way to take an article away as Markdown, and what to tell when it is done. */
export interface Way {
  take(takeable: Takeable): Promise<void>;
  done: string;
}

interface Props {
  /** Which article it is about, for a screen reader; left out where there is one alone. */
  of?: string;
  tabIndex?: number;
  onTake(way: Way): void;
}

/** The button that opens all ways to take an article away as Markdown. */
export function WaysMenu({ of, tabIndex, onTake }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const choose = (way: Way) => {
    menu.current?.hidePopover();
    onTake(way);
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
        class="ways-menu"
        popover="auto"
        role="dialog"
        aria-label={message('waysTitle')}
        onBeforeToggle={({ newState }) => setIsOpen(newState === 'open')}
        onToggle={({ newState }) => {
          if (newState === 'open' && button.current && menu.current)
            placeBeside(menu.current, button.current);
        }}
      >
        {/* A list of many articles has many of these menus, and one that is open. */}
        {isOpen && (
          <>
            <h2 class="label">{message('waysTitle')}</h2>
            <button
              type="button"
              class="ways-choice"
              onClick={() => choose({ take: copyMarkdown, done: message('markdownCopied') })}
            >
              <Icon name="copy" />
              {message('markdownCopy')}
            </button>
            <button
              type="button"
              class="ways-choice"
              onClick={() => choose({ take: downloadMarkdown, done: '' })}
            >
              <Icon name="download" />
              {message('markdownDownload')}
            </button>
            <button
              type="button"
              class="ways-choice"
              onClick={() => choose({ take: sendToObsidian, done: message('obsidianAsked') })}
            >
              <Icon name="send" />
              {message('obsidianSend')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
