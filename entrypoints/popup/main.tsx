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
import '../../components/keys.css';
import '../../components/menu.css';
import '../../components/removed.css';
import '../../components/theme.css';
import '../../components/voices.css';
import './popup.css';
import './actions.css';
import './stopped.css';
import { ownArea } from '../../components/own-area.ts';
import { followTheme } from '../../components/theme.ts';
import { openShelf } from '../../utils/library/shelf.ts';
import { wordsDirection, wordsLocale } from '../../utils/words.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = wordsLocale();
document.documentElement.dir = wordsDirection();
// Where the background could not open it over its tab, it is a window of its own.
const asked = new URLSearchParams(location.search).get('tab');
// On Android it is a page of its own. Both take their whole width.
document.documentElement.classList.toggle(
  'page',
  !!asked || navigator.userAgent.includes('Android'),
);

const [[tab]] = await Promise.all([
  asked
    ? Promise.all([browser.tabs.get(Number(asked))])
    : browser.tabs.query({ active: true, currentWindow: true }),
  followTheme(),
]);
const root = document.getElementById('root');
const area = ownArea();
const whole = async () => (await import('../../utils/library/open-library.ts')).openLibrary(area);
if (root && tab) render(<Popup tab={tab} library={openShelf(area)} whole={whole} />, root);
// Nothing can lose the focus before something is there.
import('../../components/keep-focus.ts').then(({ keepFocus }) => keepFocus());
