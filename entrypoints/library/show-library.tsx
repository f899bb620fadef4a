import { render } from 'preact';
import { browser } from 'wxt/browser';
import { followBadges } from '../../components/follow-badges.ts';
import { keepFocus } from '../../components/keep-focus.ts';
import { sweepPictures } from '../../components/pictures/sweep-pictures.ts';
import { followTheme } from '../../components/theme.ts';
import type { Entry, Library } from '../../utils/library/library.ts';
import { KEEP_PICTURES } from '../../utils/protocol.ts';
import { message, wordsDirection, wordsLocale } from '../../utils/words.ts';
import { LibraryPage } from './library-page.tsx';
import { startSearch } from './search/start-search.ts';

/** What can wait is done when the page has been there for so long, in milliseconds. */
const CALM = 2000;

/**
 * Draws the page.
 * @param reading of the library's entries, which was begun before.
 */
export async function showLibrary(library: Library, reading: Promise<Entry[]>): Promise<void> {
  keepFocus();
  document.documentElement.lang = wordsLocale();
  document.documentElement.dir = wordsDirection();
  document.title = message('libraryTitle');
  await followTheme();
  followBadges(library);
  const root = document.getElementById('root');
  if (root) render(<LibraryPage {...{ library, reading, startSearch }} />, root);
  // What a closed browser has left of pictures to be fetched; told to the background, which may be gone.
  browser.runtime.sendMessage(KEEP_PICTURES).catch(() => {});
  setTimeout(() => sweepPictures(library).catch(console.warn), CALM);
}
