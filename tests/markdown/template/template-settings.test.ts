import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../utils/markdown/template/template.ts';
import {
  chosenTemplate,
  readTemplateSettings,
} from '../../../utils/markdown/template/template-settings.ts';

const own = { fileName: 'a', frontMatter: 'b: c', body: 'd' };

it('are read as they were stored', () => {
  expect(readTemplateSettings({ chosen: 'own', own })).toEqual({ chosen: 'own', own });
  expect(readTemplateSettings({ chosen: 'logseq', own })).toEqual({ chosen: 'logseq', own });
  expect(chosenTemplate({ chosen: 'own', own })).toBe(own);
  expect(chosenTemplate({ chosen: 'obsidian', own })).toBe(TEMPLATES.obsidian);
});

it.each([
  undefined,
  null,
  'own',
  { chosen: 'own' },
  { chosen: 'constructor' },
  { chosen: 'own', own: { ...own, body: 5 } },
  { chosen: 'own', own: { ...own, body: 'x'.repeat(30_000) } },
])('fall back to plain notes where they are damaged: %j', (stored) => {
  expect(readTemplateSettings(stored)).toEqual({ chosen: 'plain', own: null });
});
