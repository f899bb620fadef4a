import { ThemeField, TypeFields } from '../../components/type-fields.tsx';
import { useSetting } from '../../components/use-setting.ts';
import { READING, type ReaderSettings } from '../../utils/reader/reader-settings.ts';
import { message } from '../../utils/words.ts';
import { Section } from './section.tsx';

/** The theme of all pages and the type of what is read, with a line set in it. */
export function Look() {
  const [reading, set] = useSetting(READING);
  if (!reading) return null;
  const change = (part: Partial<ReaderSettings>) => set({ ...reading, ...part });
  return (
    <Section title="readerType">
      <ThemeField settings={reading} onChange={change} />
      <TypeFields settings={reading} onChange={change} />
      <p class="specimen" data-face={reading.face} style={{ '--size': reading.size }}>
        {message('extensionDescription')}
      </p>
    </Section>
  );
}
