import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Entry, Library } from '../../utils/library/library.ts';
import type { NoteSource } from '../../utils/markdown/template/scope.ts';
import type { Template } from '../../utils/markdown/template/template.ts';
import { TemplateError } from '../../utils/markdown/template/template-error.ts';
import {
  chosenTemplate,
  NOTE_TEMPLATE,
  type TemplateSettings,
} from '../../utils/markdown/template/template-settings.ts';

/** What the note looks like, or what is wrong with the template. */
export type Preview = { name: string; text: string } | TemplateError | null;

interface UseTemplate {
  settings: TemplateSettings;
  template: Template;
  preview: Preview;
  choose(chosen: TemplateSettings['chosen']): void;
  /** Changes the template, which is the reader's own from then on. */
  edit(change: Partial<Template>): void;
  /** Keeps the choice. */
  save(): Promise<void>;
}

/** The template as it is being edited, with an article written by it. */
export function useTemplate(library: Library, of: Entry | undefined): UseTemplate {
  const [settings, setSettings] = useState(() => NOTE_TEMPLATE.read(null));
  const [source, setSource] = useState<NoteSource | null>(null);
  const [preview, setPreview] = useState<Preview>(null);
  const template = chosenTemplate(settings);

  useEffect(() => {
    browser.storage.local
      .get(NOTE_TEMPLATE.key)
      .then((stored) => setSettings(NOTE_TEMPLATE.read(stored[NOTE_TEMPLATE.key])));
  }, []);

  useEffect(() => {
    const load = async () => {
      const id = of?.id ?? (await library.entries())[0]?.id;
      setSource(id === undefined ? null : await library.get(id));
    };
    load().catch(() => setSource(null));
  }, [library, of]);

  useEffect(() => {
    let isLatest = true;
    import('../../utils/markdown/template/render-note.ts').then(({ renderNote }) => {
      if (!isLatest || !source) return;
      try {
        setPreview(renderNote(source, template));
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        setPreview(error);
      }
    });
    return () => {
      isLatest = false;
    };
  }, [source, template]);

  return {
    ...{ settings, template, preview },
    choose: (chosen) =>
      setSettings((now) => ({ chosen, own: chosen === 'own' ? (now.own ?? template) : now.own })),
    edit: (change) => setSettings({ chosen: 'own', own: { ...template, ...change } }),
    save: () => browser.storage.local.set({ [NOTE_TEMPLATE.key]: settings }),
  };
}
