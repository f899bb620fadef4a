import { browser } from 'wxt/browser';
import type { Template } from '../utils/markdown/template/template.ts';
import { chosenTemplate, NOTE_TEMPLATE } from '../utils/markdown/template/template-settings.ts';

/** The template that the reader has chosen for their notes. */
export async function loadTemplate(): Promise<Template> {
  const stored = await browser.storage.local.get(NOTE_TEMPLATE.key);
  return chosenTemplate(NOTE_TEMPLATE.read(stored[NOTE_TEMPLATE.key]));
}
