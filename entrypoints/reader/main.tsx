import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/buttons.css';
import '../../components/byline.css';
import '../../components/digest.css';
import '../../components/empty-tray.css';
import '../../components/facts.css';
import '../../components/glance.css';
import '../../components/removed.css';
import '../../components/keys.css';
import '../../components/menu.css';
import '../../components/theme.css';
import '../../components/toast.css';
import '../../components/type-fields.css';
import '../../components/voices.css';
import { keepFocus } from '../../components/keep-focus.ts';
import './reader.css';
import './reader-bar.css';
import './type-panel.css';
import './cite-menu.css';
import './article-head.css';
import './article.css';
import './article-figures.css';
import './highlight-colours.css';
import './highlight-list.css';
import './highlight-tools.css';
import './outline.css';
import './player.css';
import './print.css';
import { followBadges } from '../../components/follow-badges.ts';
import { ownArea } from '../../components/own-area.ts';
import { openLibrary } from '../../utils/library/open-library.ts';
import { wordsDirection, wordsLocale } from '../../utils/words.ts';
import { ReaderPage } from './reader-page.tsx';

keepFocus();
document.documentElement.lang = wordsLocale();
document.documentElement.dir = wordsDirection();
const library = openLibrary(ownArea());
followBadges(library);
const root = document.getElementById('root');
if (root)
  render(
    <ReaderPage
      library={library}
      clips={browser.storage.session}
      settings={browser.storage.local}
    />,
    root,
  );
