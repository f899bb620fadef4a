import { useEffect } from 'preact/hooks';
import type { Library } from '../../utils/library/library.ts';
import type { SettingsArea } from '../../utils/settings/setting.ts';
import { message } from '../../utils/words.ts';
import type { Clips } from './load-article.ts';
import { Problem } from './problem.tsx';
import { Reading } from './reading.tsx';
import { useOpened } from './use-opened.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  library: Library;
  clips: Clips;
  settings: SettingsArea;
}

/** The reader view of one article, saved or only clipped. */
export function ReaderPage({ library, clips, settings: area }: Props) {
  const { opening, again, save, annotate } = useOpened(library, clips);
  const [settings, change] = useSettings(area);
  const title = opening.state === 'ready' ? opening.opened.article.title : '';

  useEffect(() => {
    const name = message('extensionName');
    document.title = title ? `${title} · ${name}` : name;
  }, [title]);

  if (!settings || opening.state === 'loading')
    return (
      <main aria-busy="true">
        <p class="unseen" role="status">
          {message('readerOpening')}
        </p>
      </main>
    );
  if (opening.state !== 'ready') return <Problem opening={opening} onAgain={again} />;
  return (
    <Reading
      opened={opening.opened}
      save={save}
      annotate={annotate}
      settings={settings}
      onSettings={change}
    />
  );
}
