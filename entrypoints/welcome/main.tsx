import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/buttons.css';
import '../../components/page-title.css';
import '../../components/theme.css';
import './welcome.css';
import { followTheme } from '../../components/theme.ts';
import { message, wordsDirection, wordsLocale } from '../../utils/words.ts';
import { WelcomePage } from './welcome-page.tsx';

document.documentElement.lang = wordsLocale();
document.documentElement.dir = wordsDirection();
document.title = message('extensionName');
await followTheme();
const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);
