import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/icons.tsx';
import { SignButton } from '../../components/sign-button.tsx';
import { type Way, WaysMenu } from '../../components/ways-menu.tsx';
import { message } from '../../utils/words.ts';
import { Progress } from './progress.tsx';

interface Props {
  /** How the story stands in the library. */
  story: 'unsaved' | 'changed' | 'saved';
  url: string;
  id: string;
  onSave(): void;
  onCopy(): void;
  onDownload(): void;
  onTake(way: Way): void;
  /** The type panel. */
  children: ComponentChildren;
}

const SAVE = { unsaved: 'readerSave', changed: 'readerUpdate', saved: 'readerSaved' } as const;

/** The line above the article: back to the library, and what to do with it. */
export function ReaderBar({ story, url, id, onSave, onCopy, onDownload, onTake, children }: Props) {
  const isSaved = story === 'saved';
  return (
    <nav class="reader-bar" aria-label={message('readerActions')}>
      <a class="button plain back" href={libraryAddress(id)}>
        <Icon name="back" />
        <span class="bar-words">{message('libraryHeading')}</span>
      </a>
      <button
        type="button"
        class={isSaved ? 'button plain' : 'button primary'}
        aria-disabled={isSaved}
        onClick={isSaved ? undefined : onSave}
      >
        <Icon name={isSaved ? 'check' : 'save'} />
        <span class="bar-words">{message(SAVE[story])}</span>
      </button>
      <SignButton icon="copy" name={message('markdownCopy')} onClick={onCopy} />
      <SignButton icon="download" name={message('markdownDownload')} onClick={onDownload} />
      <WaysMenu onTake={onTake} />
      <a
        class="button plain sign"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        title={message('originalOpen')}
        aria-label={message('originalOpen')}
      >
        <Icon name="original" />
      </a>
      {children}
      <Progress />
    </nav>
  );
}

/** The library as it was left, where the reader was opened from it, at this entry. */
function libraryAddress(id: string): string {
  const library = new URL('/library.html', location.href);
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : library;
  const isLibrary = from.origin === library.origin && from.pathname === library.pathname;
  return `${library.pathname}${isLibrary ? from.search : ''}#${id}`;
}
