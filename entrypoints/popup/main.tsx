import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/buttons.css';
import '../../components/digest.css';
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
// On Android the popup is a page of its own and takes its whole width.
document.documentElement.classList.toggle('page', navigator.userAgent.includes('Android'));

const [[tab]] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  followTheme(),
]);
const root = document.getElementById('root');
if (root && tab) render(<Popup tab={tab} library={openShelf(ownArea())} />, root);
// Nothing can lose the focus before something is there.
import('../../components/keep-focus.ts').then(({ keepFocus }) => keepFocus());
