import { useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { Mark } from '../../components/mark.tsx';
import { type MessageKey, message } from '../../utils/words.ts';
import { openSample } from './open-sample.ts';

const STEPS: [icon: Parameters<typeof Icon>[0]['name'], title: MessageKey, how: MessageKey][] = [
  ['check', 'welcomeClip', 'welcomeClipHow'],
  ['save', 'welcomeSave', 'welcomeSaveHow'],
  ['copy', 'welcomeTake', 'welcomeTakeHow'],
];

/** What opens once, after the installation: the three things one can do, and a story to try. */
export function WelcomePage() {
  const [failed, setFailed] = useState(false);
  return (
    <main class="welcome">
      <p class="welcome-name">
        <Mark size={28} />
        {message('extensionName')}
      </p>
      <h1 class="page-title">{message('extensionDescription')}</h1>
      <ol class="welcome-steps">
        {STEPS.map(([icon, title, how]) => (
          <li key={title}>
            <Icon name={icon} />
            <div>
              <h2>{message(title)}</h2>
              <p>{message(how)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="welcome-ways">
        <button
          type="button"
          class="button primary"
          onClick={() => openSample().catch(() => setFailed(true))}
        >
          <Icon name="reader" />
          {message('welcomeSample')}
        </button>
        <a class="button" href="/library.html">
          <Icon name="library" />
          {message('popupLibrary')}
        </a>
      </p>
      <p role="status">{failed && message('popupReaderFailed')}</p>
      <p class="welcome-privacy">{message('welcomePrivacy')}</p>
    </main>
  );
}
