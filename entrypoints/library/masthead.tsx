import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/icons.tsx';
import { Mark } from '../../components/mark.tsx';
import { message, plural, wordsLocale } from '../../utils/words.ts';

interface Props {
  /** How many articles are listed, and of how many; null while that is not known. */
  count: { shown: number; all: number } | null;
  /** The way to what can be done with the library as a whole. */
  children: ComponentChildren;
}

/** The head of the page, with the ways that lead on from it. */
export function Masthead({ count, children }: Props) {
  return (
    <header class="masthead">
      <p class="wordmark">
        <Mark />
        {message('extensionName')}
      </p>
      <h1 class="page-title">{message('libraryHeading')}</h1>
      <p class="count" role="status">
        {count && count.all > 0 && countText(count.shown, count.all)}
      </p>
      <div class="masthead-ways">
        <a
          class="button plain sign"
          href="/settings.html"
          title={message('settingsTitle')}
          aria-label={message('settingsTitle')}
        >
          <Icon name="settings" />
        </a>
        {children}
      </div>
    </header>
  );
}

function countText(shown: number, all: number): string {
  if (shown === all) return plural('libraryCount', all);
  return plural('libraryCountOf', all, new Intl.NumberFormat(wordsLocale()).format(shown));
}
