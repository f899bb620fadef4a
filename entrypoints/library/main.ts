import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/buttons.css';
import '../../components/keys.css';
import '../../components/menu.css';
import '../../components/page-title.css';
import '../../components/panel.css';
import '../../components/template/template.css';
import '../../components/theme.css';
import '../../components/toast.css';
import './library.css';
import './tools.css';
import './entry.css';
import './entry-words.css';
import './states.css';
import './search/found.css';
import './marks/marks.css';
import './filters/filters.css';
import './keep/keep.css';
import './folder/folder.css';
import { ownArea } from '../../components/own-area.ts';
import { openLibrary } from '../../utils/library/open-library.ts';

const library = openLibrary(ownArea());
// It takes longest, so it goes on while the page's own code is loaded. Where it fails, the page says so.
const reading = library.entries();
reading.catch(() => {});
const { showLibrary } = await import('./show-library.tsx');
await showLibrary(library, reading);
