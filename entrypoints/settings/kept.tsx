import { useEffect, useState } from 'preact/hooks';
import { storageText } from '../../components/storage-text.ts';
import type { Library } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';
import { Section } from './section.tsx';

/** How much is saved here, and the way to take it elsewhere. */
export function Kept({ library }: { library: Library }) {
  const [used, setUsed] = useState('');
  useEffect(() => {
    storageText(library).then(setUsed);
  }, [library]);
  return (
    <Section title="libraryHeading">
      <div class="settings-row">
        <p>
          {used}
          <span class="settings-hint">{message('settingsBackupHint')}</span>
        </p>
        <a class="button" href="/library.html#keep">
          {message('keepTitle')}
        </a>
      </div>
    </Section>
  );
}
