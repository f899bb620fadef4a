import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/keys.css';
import '../../components/toast.css';
import './library.css';
import './entry.css';
import './states.css';
import './search/found.css';
import './marks/marks.css';
import './filters/filters.css';
import './keep/keep.css';
import { openLibrary } from '../../utils/library/open-library.ts';
import { message, wordsDirection, wordsLocale } from '../../utils/words.ts';
import { LibraryPage } from './library-page.tsx';
import { startSearch } from './search/start-search.ts';

document.documentElement.lang = wordsLocale();
document.documentElement.dir = wordsDirection();
document.title = message('libraryTitle');
const root = document.getElementById('root');
if (root)
  render(
    <LibraryPage library={openLibrary(browser.storage.local)} startSearch={startSearch} />,
    root,
  );
