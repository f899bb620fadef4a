import { useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import { PicturesSwitch } from '../../components/pictures/pictures-switch.tsx';
import { type Notice, Toast } from '../../components/toast.tsx';
import type { Library } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';
import { Kept } from './kept.tsx';
import { Look } from './look.tsx';
import { Model } from './model.tsx';
import { Notes } from './notes.tsx';
import { Section } from './section.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** All that the reader can set. Each choice holds at once, here and on every open page. */
export function SettingsPage({ library }: { library: Library }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  return (
    <>
      <main class="settings">
        <header>
          <p class="wordmark">
            <Mark />
            {message('extensionName')}
          </p>
          <h1 class="page-title">{message('settingsTitle')}</h1>
        </header>
        <Look />
        <Notes library={library} tell={setNotice} />
        <Section title="picturesTitle">
          <PicturesSwitch />
        </Section>
        <Model />
        <Shortcuts />
        <Kept library={library} />
        <footer class="settings-foot">
          <p>{message('welcomePrivacy')}</p>
          <a class="link" href="/welcome.html">
            {message('settingsWelcome')}
          </a>
        </footer>
      </main>
      <Toast notice={notice} onGone={() => setNotice(null)} />
    </>
  );
}
