import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../utils/words.ts';
import { Icon } from './icons.tsx';
import { placeBeside } from './place-beside.ts';
import { sendToObsidian } from './send-to-obsidian.ts';
import { copyMarkdown, downloadMarkdown } from './take-markdown.ts';
import type { Choices } from './ways-menu.tsx';

/** The ways there are. The first takes the focus, as the menu is reached by key too. */
export const WaysChoices: Choices = ({ button, onChoose }) => {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const menu = first.current?.parentElement;
    if (!menu) return;
    placeBeside(menu, button);
    first.current?.focus();
  }, [button]);
  const ways = [
    {
      icon: 'copy',
      name: 'markdownCopy',
      way: { take: copyMarkdown, done: message('markdownCopied') },
    },
    { icon: 'download', name: 'markdownDownload', way: { take: downloadMarkdown, done: '' } },
    {
      icon: 'send',
      name: 'obsidianSend',
      way: { take: sendToObsidian, done: message('obsidianAsked') },
    },
  ] as const;
  return (
    <>
      <h2 class="label">{message('waysTitle')}</h2>
      {ways.map(({ icon, name, way }, i) => (
        <button
          key={name}
          ref={i === 0 ? first : null}
          type="button"
          class="menu-choice"
          onClick={() => onChoose(way)}
        >
          <Icon name={icon} />
          {message(name)}
        </button>
      ))}
    </>
  );
};
