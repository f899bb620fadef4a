import { DEFAULTS } from '../../settings/defaults.ts';
import type { Setting } from '../../settings/setting.ts';
import { TEMPLATES, type Template, type TemplateName } from './template.ts';

/** Longer than anybody writes, so that a damaged value does not fill the storage. */
const LONGEST = 20_000;

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** Which template notes are written by, and the reader's own where they have written one. */
export interface TemplateSettings {
  chosen: TemplateName | 'own';
  own: Template | null;
}

/** Reads what is stored. What is missing or damaged falls back to Galley's plain notes. */
export function readTemplateSettings(stored: unknown): TemplateSettings {
  const given: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const own = readTemplate(given.own);
  const name = TEMPLATE_NAMES.find((name) => name === given.chosen);
  return {
    chosen: given.chosen === 'own' && own ? 'own' : (name ?? DEFAULTS.template.chosen),
    own,
  };
}

/** By which template notes are written. */
export const NOTE_TEMPLATE: Setting<TemplateSettings> = {
  key: 'settings:template',
  read: readTemplateSettings,
};

/** The template that is chosen. */
export function chosenTemplate({ chosen, own }: TemplateSettings): Template {
  return chosen === 'own' ? (own ?? TEMPLATES.plain) : TEMPLATES[chosen];
}

function readTemplate(value: unknown): Template | null {
  if (typeof value !== 'object' || value === null) return null;
  const { fileName, frontMatter, body } = value as Record<string, unknown>;
  return isText(fileName) && isText(frontMatter) && isText(body)
    ? { fileName, frontMatter, body }
    : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
