import { browser } from 'wxt/browser';
import type { Template } from '../utils/markdown/template/template.ts';
import {
  chosenTemplate,
  readTemplateSettings,
  TEMPLATE_KEY,
} from '../utils/markdown/template/template-settings.ts';

/** The template that the reader has chosen for their notes. */
export async function loadTemplate(): Promise<Template> {
  const stored = await browser.storage.local.get(TEMPLATE_KEY);
  return chosenTemplate(readTemplateSettings(stored[TEMPLATE_KEY]));
}
