import type { TemplateSettings } from '../../utils/markdown/template/template-settings.ts';
import type { MessageKey } from '../../utils/words.ts';

/** What the templates are called. */
export const TEMPLATE_TITLES: Record<TemplateSettings['chosen'], MessageKey> = {
  plain: 'templatePlain',
  obsidian: 'templateObsidian',
  zettelkasten: 'templateZettelkasten',
  logseq: 'templateLogseq',
  own: 'templateOwn',
};
