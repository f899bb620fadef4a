import { useRef, useState } from 'preact/hooks';
import { troubleText } from '../../components/trouble-text.ts';
import type { Library } from '../../utils/library/library.ts';
import { message } from '../../utils/words.ts';
import type { Status } from './use-status.ts';

interface Props {
  id: string;
  /** Those the story has. */
  tags: readonly string[];
  whole(): Promise<Library>;
  onStatus(status: Status): void;
}

// Fetched when somebody writes tags.
const tagging = () => import('./tagging.ts');

/** Where the tags of a saved story are written, parted by commas; kept by Enter and on leaving it. */
export function Tags({ id, tags, whole, onStatus }: Props) {
  const [known, setKnown] = useState<string[]>([]);
  const [written, setWritten] = useState(tags.join(', '));
  const kept = useRef(written);
  const begin = async () => setKnown(await (await tagging()).knownTags(await whole()));
  const keep = async () => {
    if (written === kept.current) return;
    kept.current = written;
    try {
      const now = await (await tagging()).setTags(await whole(), id, written);
      kept.current = now.join(', ');
      setWritten(kept.current);
      onStatus({ text: message('popupTagged') });
    } catch (error) {
      kept.current = '';
      onStatus({ text: troubleText(error), stays: true });
    }
  };
  // A list proposes whole values, so each begins with the tags that are there.
  const before = written.slice(0, written.lastIndexOf(',') + 1).replace(/,$/, ', ');
  const there = written.split(',').map((tag) => tag.trim());
  return (
    <>
      <input
        class="tags"
        type="text"
        list="tags"
        value={written}
        placeholder={message('tagsAddSign')}
        title={`${message('tagsHint')} (T)`}
        aria-label={message('tagsHint')}
        aria-keyshortcuts="t"
        spellcheck={false}
        autocomplete="off"
        enterkeyhint="done"
        onFocus={begin}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          // The letters of a tag are no commands of the popup.
          event.stopPropagation();
          if (event.key === 'Enter' && !event.isComposing) keep();
        }}
      />
      <datalist id="tags">
        {known.flatMap((tag) =>
          there.includes(tag) ? [] : <option key={tag} value={before + tag} />,
        )}
      </datalist>
    </>
  );
}
