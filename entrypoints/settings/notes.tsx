import { useState } from 'preact/hooks';
import { TemplateDialog } from '../../components/template/template-dialog.tsx';
import { TEMPLATE_TITLES } from '../../components/template/template-titles.ts';
import type { Notice } from '../../components/toast.tsx';
import { useSetting } from '../../components/use-setting.ts';
import type { Library } from '../../utils/library/library.ts';
import { NOTE_TEMPLATE } from '../../utils/markdown/template/template-settings.ts';
import { message } from '../../utils/words.ts';
import { Section } from './section.tsx';

interface Props {
  library: Library;
  tell(notice: Notice): void;
}

/** What the Markdown holds: the template that is chosen, and the way to another. */
export function Notes({ library, tell }: Props) {
  const [template] = useSetting(NOTE_TEMPLATE);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="templateTitle">
      <div class="settings-row">
        <p>
          <strong>{template && message(TEMPLATE_TITLES[template.chosen])}</strong>
          <span class="settings-hint">{message('templateHow')}</span>
        </p>
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {message('templateWay')}
        </button>
      </div>
      {isOpen && (
        <TemplateDialog
          library={library}
          of={undefined}
          onClose={() => setOpen(false)}
          tell={tell}
        />
      )}
    </Section>
  );
}
