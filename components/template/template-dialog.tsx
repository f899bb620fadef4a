import { useEffect, useRef } from 'preact/hooks';
import type { Entry, Library } from '../../utils/library/library.ts';
import {
  TemplateError,
  type TemplateProblem,
} from '../../utils/markdown/template/template-error.ts';
import { TEMPLATE_NAMES } from '../../utils/markdown/template/template-settings.ts';
import { type MessageKey, message } from '../../utils/words.ts';
import type { Notice } from '../toast.tsx';
import { TemplateHelp } from './template-help.tsx';
import { TEMPLATE_TITLES } from './template-titles.ts';
import { useTemplate } from './use-template.ts';

const PROBLEMS: Record<TemplateProblem, MessageKey> = {
  syntax: 'templateSyntax',
  name: 'templateName',
  filter: 'templateFilter',
  open: 'templateOpen',
  close: 'templateClose',
  field: 'templateField',
};

interface Props {
  library: Library;
  /** The article to show; the last saved where it is not told. */
  of: Entry | undefined;
  onClose(): void;
  tell(notice: Notice): void;
}

/** How notes are written: the templates there are, one's own, and an article as it comes out. */
export function TemplateDialog({ library, of, onClose, tell }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { settings, template, preview, choose, edit, save } = useTemplate(library, of);
  const problem = preview instanceof TemplateError ? preview : null;
  useEffect(() => dialog.current?.showModal(), []);

  const keep = async () => {
    if (problem) return;
    try {
      await save();
      dialog.current?.close();
      tell({ text: message('templateKept') });
    } catch {
      tell({ text: message('troubleFailed'), alarm: true });
    }
  };
  const chosen = [...TEMPLATE_NAMES, 'own' as const];
  return (
    <dialog
      ref={dialog}
      class="panel template"
      aria-label={message('templateTitle')}
      onClose={onClose}
    >
      <h2 class="label">{message('templateTitle')}</h2>
      <div class="template-fields">
        <label>
          <span>{message('templateWhich')}</span>
          <select
            value={settings.chosen}
            onChange={({ currentTarget: { value } }) => {
              const name = chosen.find((name) => name === value);
              if (name) choose(name);
            }}
          >
            {chosen.map((name) => (
              <option key={name} value={name}>
                {message(TEMPLATE_TITLES[name])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{message('templateFileName')}</span>
          <input
            value={template.fileName}
            spellcheck={false}
            onInput={({ currentTarget }) => edit({ fileName: currentTarget.value })}
          />
        </label>
        <label>
          <span>{message('templateFrontMatter')}</span>
          <textarea
            rows={6}
            value={template.frontMatter}
            spellcheck={false}
            onInput={({ currentTarget }) => edit({ frontMatter: currentTarget.value })}
          />
        </label>
        <label>
          <span>{message('templateBody')}</span>
          <textarea
            rows={12}
            value={template.body}
            spellcheck={false}
            onInput={({ currentTarget }) => edit({ body: currentTarget.value })}
          />
        </label>
        <TemplateHelp />
      </div>
      <section class="template-preview" aria-label={message('templatePreview')}>
        {problem && <p role="alert">{message(PROBLEMS[problem.problem], problem.words)}</p>}
        {preview && !(preview instanceof TemplateError) && (
          <>
            <h3>
              <bdi>{preview.name}</bdi>
            </h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard. */}
            <pre dir="auto" tabIndex={0}>
              {preview.text}
            </pre>
          </>
        )}
        {!preview && <p>{message('templateNoPreview')}</p>}
      </section>
      <p class="template-ways">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {message('workCancel')}
        </button>
        <button
          type="button"
          class="button primary"
          aria-disabled={problem !== null}
          onClick={keep}
        >
          {message('templateKeep')}
        </button>
      </p>
    </dialog>
  );
}
